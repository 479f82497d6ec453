package dev.parallax.table.document;

import dev.parallax.model.Identifiers;
import dev.parallax.model.agency.Relation;
import dev.parallax.model.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@link RelationsTable}.
 *
 * @param sentence that it stands in
 * @param place of the predicate
 * @param relation what was found
 * @param speakerEntityId who says so, where it is somebody else's words and that is known
 */
public record RelationRow(
    SentenceRow sentence, Place place, Relation relation, @Nullable String speakerEntityId) {

  /** relation_id. */
  String id() {
    return Identifiers.relation(place.document().documentId(), relation.ordinal());
  }

  /** quotation_id of the one that the predicate stands in, null where it stands in none. */
  @Nullable String quotation() {
    Integer ordinal = relation.quotation();
    return ordinal == null ? null : Identifiers.quotation(place.document().documentId(), ordinal);
  }

  /** Where a part of it stands; null where it has no such part. */
  @Nullable Place at(@Nullable Span span) {
    return span == null ? null : place.in().at(span);
  }
}
