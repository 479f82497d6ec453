package dev.parallax.compare.evidence;

import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Numerator;
import java.util.ArrayList;
import java.util.List;

/**
 * Scores that show a difference of means and are no extremes. The highest sentences of one side and
 * the lowest of the other differ between any two piles of texts; what is typical of the sentences
 * above the middle, and of those below it, is what a reader would meet.
 *
 * @param higher mean score of the higher side's sentences that are above the middle of both sides
 * @param lower mean score of the lower side's sentences that are below it
 * @param spread of all sentences around the middle; positive
 */
public record TypicalScores(double higher, double lower, double spread) {

  /** The scores of a request that names none as yet. */
  static TypicalScores of(EvidenceRequest request, List<MeasuredDocument> documents) {
    List<Double> above = scores(request, request.higher(), documents);
    List<Double> below = scores(request, request.lower(), documents);
    List<Double> all = new ArrayList<>(above);
    all.addAll(below);
    double middle = mean(all, 0);
    double squares = 0;
    for (double score : all) {
      squares += (score - middle) * (score - middle);
    }
    double spread = Math.sqrt(squares / Math.max(1, all.size()));
    return new TypicalScores(
        mean(above.stream().filter(score -> score > middle).toList(), middle),
        mean(below.stream().filter(score -> score < middle).toList(), middle),
        spread > 0 ? spread : 1);
  }

  private static List<Double> scores(
      EvidenceRequest request, Side side, List<MeasuredDocument> documents) {
    List<Double> scores = new ArrayList<>();
    for (MeasuredDocument document : documents) {
      if (side.cohorts().contains(document.cohort())) {
        Numerator numerator = document.measurements().numerator(request.measure());
        if (numerator != null) {
          SentenceShare.of(numerator.contributions()).forEach(share -> scores.add(share.amount()));
        }
      }
    }
    return scores;
  }

  private static double mean(List<Double> scores, double otherwise) {
    return scores.stream().mapToDouble(Double::doubleValue).average().orElse(otherwise);
  }
}
