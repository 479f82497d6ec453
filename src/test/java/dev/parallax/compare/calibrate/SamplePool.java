package dev.parallax.compare.calibrate;

import dev.parallax.model.Hashes;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Measured documents of made-up figures. */
final class SamplePool {

  private SamplePool() {}

  /** A measure of the family {@code term}. */
  static Measure term(String key) {
    return new Measure("term", key, Voice.ALL);
  }

  /** A document of 100 words, in which term i occurs so many times; 0 leaves it out. */
  static MeasuredDocument document(String name, double... terms) {
    return document(name, name, 100, terms);
  }

  static MeasuredDocument document(String name, String unit, double words, double... terms) {
    List<Numerator> numerators = new ArrayList<>();
    for (int i = 0; i < terms.length; i++) {
      if (terms[i] != 0) {
        numerators.add(numerator(term("t%02d".formatted(i)), Quantity.COUNT, terms[i]));
      }
    }
    return document(name, unit, numerators, words == 0 ? List.of() : List.of(denominator(words)));
  }

  static MeasuredDocument document(
      String name, String unit, List<Numerator> numerators, List<Denominator> denominators) {
    return new MeasuredDocument(
        name, Hashes.sha256(name), "pool", unit, new Measurements(numerators, denominators));
  }

  static Numerator numerator(Measure measure, Quantity quantity, double amount) {
    return new Numerator(measure, quantity, List.of(new Contribution(0, 0, amount)));
  }

  static Denominator denominator(double words) {
    return new Denominator("term", null, Voice.ALL, List.of(new Contribution(0, 0, words)));
  }

  /** Documents whose rates are skewed, as those of words are, and exchangeable. */
  static List<MeasuredDocument> random(int documents, int terms, double spread, long seed) {
    Random random = new Random(seed);
    List<MeasuredDocument> pool = new ArrayList<>();
    for (int document = 0; document < documents; document++) {
      double[] amounts = new double[terms];
      for (int term = 0; term < terms; term++) {
        amounts[term] = Math.exp(spread * random.nextGaussian());
      }
      pool.add(document("d%03d".formatted(document), amounts));
    }
    return pool;
  }
}
