package dev.parallax.compare.evidence;

import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the sentences that show comparisons best. Documents are given one after the other, in any
 * order; only the best sentences so far are kept.
 *
 * <p>For a mean score these are the highest sentences of the side that is higher and the lowest of
 * the other. For occurrences and shares they are, on both sides, the sentences in which the most of
 * few words count; the side that is lower may have none.
 */
public final class EvidenceSearch {

  private final int sentences;
  private final Map<Measure, List<Shortlist>> byMeasure = new HashMap<>();
  private final List<Shortlist> inOrder = new ArrayList<>();

  /**
   * @param requests comparisons that sentences are wanted for
   * @param sentences of each comparison and side
   */
  public EvidenceSearch(List<EvidenceRequest> requests, int sentences) {
    this.sentences = sentences;
    for (EvidenceRequest request : requests) {
      boolean lowest = request.quantity() == Quantity.MEAN;
      add(request, new Shortlist(request.comparisonId(), request.higher(), false, sentences));
      add(request, new Shortlist(request.comparisonId(), request.lower(), lowest, sentences));
    }
  }

  private void add(EvidenceRequest request, Shortlist shortlist) {
    byMeasure.computeIfAbsent(request.measure(), measure -> new ArrayList<>()).add(shortlist);
    inOrder.add(shortlist);
  }

  /** Looks for sentences in one more document. */
  public void read(QuotableDocument document, Measurements measurements) {
    for (Numerator numerator : measurements.numerators()) {
      for (Shortlist shortlist : byMeasure.getOrDefault(numerator.measure(), List.of())) {
        if (shortlist.side().cohorts().contains(document.cohort())) {
          offerBest(document, numerator, shortlist);
        }
      }
    }
  }

  private void offerBest(QuotableDocument document, Numerator numerator, Shortlist shortlist) {
    Comparator<SentenceShare> strongestFirst =
        Comparator.<SentenceShare>comparingDouble(
                share -> strength(document, numerator.quantity(), share, shortlist.lowest()))
            .reversed()
            .thenComparing(SentenceShare::sentence);
    List<SentenceShare> best =
        SentenceShare.of(numerator.contributions()).stream()
            .sorted(strongestFirst)
            .limit(sentences)
            .toList();
    for (int round = 0; round < best.size(); round++) {
      SentenceShare share = best.get(round);
      double strength = strength(document, numerator.quantity(), share, shortlist.lowest());
      String reason = EvidenceReason.of(numerator.quantity(), share, document, round);
      shortlist.offer(
          document.standing(share, strength, round),
          () ->
              document.evidence(shortlist.comparisonId(), shortlist.side().label(), share, reason));
    }
  }

  private static double strength(
      QuotableDocument document, Quantity quantity, SentenceShare share, boolean lowest) {
    if (quantity == Quantity.MEAN) {
      return lowest ? -share.amount() : share.amount();
    }
    return share.amount() / document.wordsToBeRead(share.sentence());
  }

  /** What was found, by comparison in the order of the requests: the higher side first. */
  public List<ShownSentences> found() {
    return inOrder.stream().map(Shortlist::shown).toList();
  }
}
