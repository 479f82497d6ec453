package dev.parallax.compare.calibrate;

import dev.parallax.model.FrequencyBand;
import dev.parallax.model.Measure;
import dev.parallax.model.MeasuredDocument;
import dev.parallax.model.Numerator;
import dev.parallax.model.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Chooses the measures that are tested, by the documents of the whole pool. */
final class PooledMeasures {

  private PooledMeasures() {}

  /**
   * The measures frequent enough to be compared, by group, in order.
   *
   * @param minDocumentShare family to the share of documents that a measure must occur in
   */
  static Map<MeasureGroup, List<PooledMeasure>> frequent(
      Collection<MeasuredDocument> documents, Map<String, Double> minDocumentShare) {
    Map<Measure, Occurrence> occurrences = new TreeMap<>();
    for (MeasuredDocument document : documents) {
      for (Numerator numerator : document.measurements().numerators()) {
        occurrences.merge(
            numerator.measure(), new Occurrence(numerator.quantity(), 1), Occurrence::plus);
      }
    }
    Map<MeasureGroup, List<PooledMeasure>> groups = new TreeMap<>();
    occurrences.forEach(
        (measure, occurrence) -> {
          double share = occurrence.documents() / (double) documents.size();
          if (share >= minDocumentShare.getOrDefault(measure.family(), 0.0)) {
            PooledMeasure pooled =
                new PooledMeasure(measure, occurrence.quantity(), FrequencyBand.of(share));
            groups.computeIfAbsent(pooled.group(), unused -> new ArrayList<>()).add(pooled);
          }
        });
    return groups;
  }

  /** At most so many of the measures, drawn at random. */
  static List<PooledMeasure> sample(List<PooledMeasure> measures, int most, long seed) {
    List<PooledMeasure> shuffled = new ArrayList<>(measures);
    Collections.shuffle(shuffled, new Random(seed));
    return List.copyOf(shuffled.subList(0, Math.min(most, shuffled.size())));
  }

  private record Occurrence(Quantity quantity, int documents) {
    Occurrence plus(Occurrence other) {
      return new Occurrence(quantity, documents + other.documents);
    }
  }
}
