package dev.parallax.table.document;

import dev.parallax.model.Identifiers;
import dev.parallax.model.text.Span;
import dev.parallax.model.voice.Quotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@link QuotationsTable}.
 *
 * @param id quotation_id
 * @param sentence that its first word stands in
 * @param spans where its words stand
 * @param place from its first word to its last
 * @param quotation what was found
 */
public record QuotationRow(
    String id, SentenceRow sentence, List<Place> spans, Place place, Quotation quotation) {

  /** Copies the list. */
  public QuotationRow {
    spans = List.copyOf(spans);
  }

  static QuotationRow of(SentenceRow sentence, Quotation quotation) {
    LocatedText text = sentence.place().in();
    List<Span> spans = quotation.spans();
    Span whole = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    return new QuotationRow(
        Identifiers.quotation(text.document().documentId(), quotation.ordinal()),
        sentence,
        spans.stream().map(text::at).toList(),
        text.at(whole),
        quotation);
  }

  /** quotation_id of the one it stands in, null where it stands in none. */
  @Nullable String within() {
    Integer outer = quotation.within();
    return outer == null ? null : Identifiers.quotation(place.document().documentId(), outer);
  }

  /** Where the cue stands; null where there is none. */
  @Nullable Place cue() {
    Span cue = quotation.cue();
    return cue == null ? null : place.in().at(cue);
  }

  /** Where the speaker is named; null where nobody is. */
  @Nullable Place speaker() {
    Span speaker = quotation.speaker().span();
    return speaker == null ? null : place.in().at(speaker);
  }
}
