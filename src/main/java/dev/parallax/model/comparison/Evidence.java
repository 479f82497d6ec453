package dev.parallax.model.comparison;

import dev.parallax.model.text.Span;
import java.util.List;

/**
 * A sentence that shows what a comparison says of one of its cohorts.
 *
 * @param comparisonId the comparison
 * @param cohort one of its two sides
 * @param rank from 1; the sentence that shows it best comes first
 * @param documentId the document it stands in
 * @param segment ordinal of the segment it stands in
 * @param sentence ordinal of the sentence
 * @param span in the cleaned text
 * @param rawSpan in the raw text
 * @param text the sentence
 * @param amount what it adds to its document's numerator
 * @param sources rules that found it, sorted; empty where there is no choice of rules
 * @param reason why it stands at this rank, for people
 * @param matches the words that count, in the cleaned text, in order; empty where the sentence
 *     counts as a whole
 */
public record Evidence(
    String comparisonId,
    String cohort,
    int rank,
    String documentId,
    int segment,
    int sentence,
    Span span,
    Span rawSpan,
    String text,
    double amount,
    List<String> sources,
    String reason,
    List<Span> matches) {

  /** Copies the lists. */
  public Evidence {
    sources = List.copyOf(sources);
    matches = List.copyOf(matches);
  }

  /** This sentence at another rank. */
  public Evidence withRank(int newRank) {
    return new Evidence(
        comparisonId,
        cohort,
        newRank,
        documentId,
        segment,
        sentence,
        span,
        rawSpan,
        text,
        amount,
        sources,
        reason,
        matches);
  }
}
