package dev.parallax.compare.gather;

import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Numerator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All documents in the order of their content, so that neither their names nor the order in which
 * they came can change a sum or a random draw; and their measurements, by measure.
 */
public final class MeasuredCorpus {

  private static final Comparator<MeasuredDocument> BY_CONTENT =
      Comparator.comparing(MeasuredDocument::contentSha256)
          .thenComparing(MeasuredDocument::cohort)
          .thenComparing(MeasuredDocument::documentId);

  private final List<MeasuredDocument> documents;
  private final int[] units;
  private final SortedMap<Measure, List<Occurrence>> occurrences = new TreeMap<>();
  private final Map<DenominatorKey, DenominatorColumn> denominators = new HashMap<>();
  private final DenominatorColumn none;

  /**
   * Gathers the measurements.
   *
   * @throws IllegalArgumentException if a sum is not finite
   */
  public MeasuredCorpus(List<MeasuredDocument> documents) {
    this.documents = documents.stream().sorted(BY_CONTENT).toList();
    this.units = units(this.documents);
    this.none = new DenominatorColumn();
    for (int document = 0; document < this.documents.size(); document++) {
      gather(document, this.documents.get(document));
    }
  }

  /** A unit's number is the place of its first document, and so of its smallest hash. */
  private static int[] units(List<MeasuredDocument> documents) {
    Map<List<String>, Integer> numbers = new HashMap<>();
    return documents.stream()
        .mapToInt(
            document ->
                numbers.computeIfAbsent(
                    List.of(document.unit(), document.cohort()), unit -> numbers.size()))
        .toArray();
  }

  private void gather(int place, MeasuredDocument document) {
    for (Numerator numerator : document.measurements().numerators()) {
      double amount = finite(numerator.total(), document, numerator.measure());
      occurrences
          .computeIfAbsent(numerator.measure(), measure -> new ArrayList<>())
          .add(new Occurrence(place, amount, numerator));
    }
    for (Denominator denominator : document.measurements().denominators()) {
      DenominatorKey key = DenominatorKey.of(denominator);
      double total = finite(denominator.total(), document, key);
      denominators
          .computeIfAbsent(key, any -> new DenominatorColumn())
          .put(place, total, denominator);
    }
  }

  private static double finite(double total, MeasuredDocument document, Object what) {
    if (!Double.isFinite(total)) {
      throw new IllegalArgumentException(
          "%s of document %s is %s".formatted(what, document.documentId(), total));
    }
    return total;
  }

  /** The documents, by content. */
  public List<MeasuredDocument> documents() {
    return documents;
  }

  /** Cohorts that have documents, in alphabetical order. */
  public Set<String> cohorts() {
    Set<String> cohorts = new TreeSet<>();
    documents.forEach(document -> cohorts.add(document.cohort()));
    return cohorts;
  }

  /** Number of the unit, in its cohort, that a document belongs to. */
  int unit(int document) {
    return units[document];
  }

  /** Documents that have a measure, ascending, for every measure that some document has. */
  public SortedMap<Measure, List<Occurrence>> occurrences() {
    return occurrences;
  }

  /** What a measure is divided by: its own denominator, else its group's, else its family's. */
  DenominatorColumn denominator(Measure measure) {
    DenominatorColumn ofFamily = denominators.getOrDefault(DenominatorKey.ofFamily(measure), none);
    DenominatorColumn ofGroup =
        denominators.getOrDefault(DenominatorKey.ofGroup(measure), ofFamily);
    return denominators.getOrDefault(DenominatorKey.ofItsOwn(measure), ofGroup);
  }
}
