package dev.parallax.compare.evidence;

import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the sentences that show comparisons best. Documents are given one after the other, in any
 * order; only the best sentences of each are kept, and what is chosen among them is settled when
 * all have been read.
 *
 * <p>For a mean score these are sentences whose score is typical of what the side has more of. For
 * occurrences and shares they are, on both sides, the sentences in which the most of few words
 * count; the side that is lower may have none.
 */
public final class EvidenceSearch {

  /** Where in a document stands what its measures count. */
  @FunctionalInterface
  public interface Places {

    /**
     * The words of a sentence that a measure counts.
     *
     * @param sentence its ordinal
     * @return in the cleaned text, in order; empty where the sentence counts as a whole
     */
    List<Span> of(Measure measure, int sentence);
  }

  private final int sentences;
  private final Formulas formulas = new Formulas();
  private final Map<Measure, List<Shortlist>> byMeasure = new HashMap<>();
  private final List<Shortlist> inOrder = new ArrayList<>();

  /**
   * @param requests comparisons that sentences are wanted for
   * @param sentences of each comparison and side
   */
  public EvidenceSearch(List<EvidenceRequest> requests, int sentences) {
    this.sentences = sentences;
    for (EvidenceRequest request : requests) {
      add(request, true);
      add(request, false);
    }
  }

  private void add(EvidenceRequest request, boolean higher) {
    Shortlist shortlist = new Shortlist(request, higher);
    byMeasure.computeIfAbsent(request.measure(), measure -> new ArrayList<>()).add(shortlist);
    inOrder.add(shortlist);
  }

  /**
   * Looks for sentences in one more document.
   *
   * @param document its sentences
   * @param measured the same document, as it was compared
   * @param places of what is counted in it
   */
  public void read(QuotableDocument document, MeasuredDocument measured, Places places) {
    formulas.add(document);
    for (Numerator numerator : measured.measurements().numerators()) {
      for (Shortlist shortlist : byMeasure.getOrDefault(numerator.measure(), List.of())) {
        if (shortlist.side().cohorts().contains(document.cohort())) {
          best(document, measured, numerator, shortlist)
              .map(
                  candidate ->
                      candidate.withMatches(
                          places.of(numerator.measure(), candidate.share().sentence())))
              .forEach(shortlist::offer);
        }
      }
    }
  }

  private Stream<Candidate> best(
      QuotableDocument document,
      MeasuredDocument measured,
      Numerator numerator,
      Shortlist shortlist) {
    Map<Integer, Double> scores = shortlist.scores(measured);
    return SentenceShare.of(numerator.contributions()).stream()
        .map(share -> shortlist.candidate(document, measured.unit(), share, scores))
        .sorted(
            Comparator.comparing((Candidate candidate) -> !candidate.isSensible())
                .thenComparing(Comparator.comparingDouble(Candidate::strength).reversed())
                .thenComparing(candidate -> candidate.share().sentence()))
        // One more, for formulas are told once all documents have been read.
        .limit(sentences + 1L);
  }

  /** What was found, by comparison in the order of the requests: the higher side first. */
  public List<ShownSentences> found() {
    return inOrder.stream().map(shortlist -> shortlist.shown(formulas, sentences)).toList();
  }
}
