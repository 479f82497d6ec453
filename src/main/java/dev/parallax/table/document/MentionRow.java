package dev.parallax.table.document;

import dev.parallax.model.Identifiers;
import dev.parallax.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@link MentionsTable}.
 *
 * @param id mention_id
 * @param sentence it stands in
 * @param place where it stands
 * @param mention what the annotator said of it
 * @param entityId the entity it names, or null
 */
public record MentionRow(
    String id, SentenceRow sentence, Place place, Mention mention, @Nullable String entityId) {

  public static MentionRow of(SentenceRow sentence, Mention mention, @Nullable String entityId) {
    LocatedText text = sentence.place().in();
    String id = Identifiers.mention(text.document().documentId(), mention.ordinal());
    return new MentionRow(id, sentence, text.at(mention.span()), mention, entityId);
  }
}
