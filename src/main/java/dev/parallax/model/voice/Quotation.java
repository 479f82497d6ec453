package dev.parallax.model.voice;

import dev.parallax.model.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that a document gives as somebody else's.
 *
 * @param ordinal place in the document, from 0, by the first word
 * @param kind how they are given
 * @param cueClass what their introduction says of the source; null where there is none
 * @param spans the words in the cleaned text, without the marks around them; in order, disjoint,
 *     more than one where the quotation is interrupted or goes over several paragraphs
 * @param cue the word or words that introduce it, in the cleaned text; null where none does
 * @param speaker who said it
 * @param rule by which the speaker was found
 * @param negated whether the author says that it was <em>not</em> said; such words count as the
 *     author's
 * @param modality auxiliary that makes the saying itself a possibility ({@code may}), else null
 * @param within ordinal of the quotation that it stands in, null where it stands in none
 */
public record Quotation(
    int ordinal,
    QuotationKind kind,
    @Nullable CueClass cueClass,
    List<Span> spans,
    @Nullable Span cue,
    Speaker speaker,
    String rule,
    boolean negated,
    @Nullable String modality,
    @Nullable Integer within) {

  /** Copies the spans. */
  public Quotation {
    spans = List.copyOf(spans);
  }

  /** Whether its words count as somebody else's, not as the author's. */
  public boolean countsForOthers() {
    return !negated
        && speaker.kind() != SpeakerKind.AUTHOR
        && cueClass != CueClass.ATTITUDE
        && cueClass != CueClass.EVIDENCE;
  }
}
