package dev.parallax.compare.calibrate;

import dev.parallax.model.Denominator;
import dev.parallax.model.Measure;
import dev.parallax.model.MeasuredDocument;
import dev.parallax.model.Numerator;
import dev.parallax.model.Voice;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads the rates of documents: numerators by denominators, absent numerators being 0. */
final class DocumentRates {

  /** Measures that some document has a denominator of their own for. */
  private final Set<Measure> keyed = new HashSet<>();

  DocumentRates(Collection<MeasuredDocument> documents) {
    for (MeasuredDocument document : documents) {
      for (Denominator denominator : document.measurements().denominators()) {
        if (denominator.key() != null) {
          keyed.add(new Measure(denominator.family(), denominator.key(), denominator.voice()));
        }
      }
    }
  }

  /** The rates of one document; NaN for a measure that was not measured in it. */
  double[] of(MeasuredDocument document, Collection<Measure> measures) {
    Map<Measure, Double> numerators = new HashMap<>();
    for (Numerator numerator : document.measurements().numerators()) {
      numerators.put(numerator.measure(), numerator.total());
    }
    Map<Base, Double> denominators = denominators(document);
    return measures.stream()
        .mapToDouble(
            measure -> {
              double denominator = denominators.getOrDefault(base(measure), 0.0);
              return denominator > 0
                  ? numerators.getOrDefault(measure, 0.0) / denominator
                  : Double.NaN;
            })
        .toArray();
  }

  private static Map<Base, Double> denominators(MeasuredDocument document) {
    Map<Base, Double> denominators = new HashMap<>();
    for (Denominator denominator : document.measurements().denominators()) {
      String key = denominator.key() == null ? "" : denominator.key();
      denominators.put(
          new Base(denominator.family(), key, denominator.voice()), denominator.total());
    }
    return denominators;
  }

  private Base base(Measure measure) {
    return new Base(
        measure.family(), keyed.contains(measure) ? measure.key() : "", measure.voice());
  }

  /** What a numerator is divided by; the key is empty for the denominator of a whole family. */
  private record Base(String family, String key, Voice voice) {}
}
