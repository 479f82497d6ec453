package dev.parallax.compare;

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
import org.jspecify.annotations.Nullable;

/** Builds a measured document, one contribution a call. */
public final class MeasuredDocuments {

  private final String id;
  private final String cohort;
  private String unit;
  private @Nullable Double errorVariance;
  private final List<Numerator> numerators = new ArrayList<>();
  private final List<Denominator> denominators = new ArrayList<>();

  private MeasuredDocuments(String cohort, String id) {
    this.cohort = cohort;
    this.id = id;
    this.unit = id;
  }

  /** A document whose content hash follows from {@code id}, and that is a unit of its own. */
  public static MeasuredDocuments document(String cohort, String id) {
    return new MeasuredDocuments(cohort, id);
  }

  /** The unit the document belongs to. */
  public MeasuredDocuments ofUnit(String name) {
    unit = name;
    return this;
  }

  /** The error of numerators to come. */
  public MeasuredDocuments withErrorVariance(double variance) {
    errorVariance = variance;
    return this;
  }

  /** So much of a family's denominator in each of so many segments. */
  public MeasuredDocuments outOf(String family, double each, int segments) {
    denominators.add(new Denominator(family, null, Voice.ALL, parts(each, segments)));
    return this;
  }

  /** So much of a key's own denominator, in segment 0. */
  public MeasuredDocuments outOfItsOwn(String family, String key, double amount) {
    denominators.add(new Denominator(family, key, Voice.ALL, parts(amount, 1)));
    return this;
  }

  /** So much of a numerator in each of the first segments. */
  public MeasuredDocuments has(
      String family, String key, Quantity quantity, double each, int segments) {
    return has(family, key, quantity, parts(each, segments));
  }

  /** A numerator of these contributions. */
  public MeasuredDocuments has(
      String family, String key, Quantity quantity, List<Contribution> contributions) {
    Measure measure = new Measure(family, key, Voice.ALL);
    numerators.add(new Numerator(measure, quantity, errorVariance, contributions));
    return this;
  }

  private static List<Contribution> parts(double each, int segments) {
    List<Contribution> parts = new ArrayList<>();
    for (int segment = 0; segment < segments; segment++) {
      parts.add(new Contribution(segment, segment, each));
    }
    return parts;
  }

  /** The document. */
  public MeasuredDocument build() {
    return new MeasuredDocument(
        id, Hashes.sha256(id), cohort, unit, new Measurements(numerators, denominators));
  }
}
