package dev.parallax.compare.keyness;

import dev.parallax.model.comparison.Keyness;
import dev.parallax.model.comparison.ReferenceKeyness;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.text.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Holds the words of each cohort against a list of frequencies. All is descriptive: a list has no
 * documents, and so no unit of inference.
 */
public final class ReferenceComparison {

  /** Occurrences, found or to be expected by the list, that a word needs for a row. */
  private static final double FEWEST = 5;

  private static final Comparator<ReferenceKeyness> CLEAREST_FIRST =
      Comparator.comparingDouble((ReferenceKeyness row) -> -Math.abs(z(row)))
          .thenComparing(ReferenceKeyness::word);

  private final String family;
  private final String reference;
  private final Map<String, Double> counts;
  private final double all;
  private final double priorMass;

  /**
   * @param family that counts word forms
   * @param reference what the list was counted in
   * @param counts word to its occurrences; nothing is compared where there are none
   * @param priorMass of the prior that log-odds are shrunk by, in the shape of both together
   */
  public ReferenceComparison(
      String family, String reference, Map<String, Double> counts, double priorMass) {
    this.family = family;
    this.reference = reference;
    this.counts = Map.copyOf(counts);
    this.all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
    this.priorMass = priorMass;
  }

  /** The words of a cohort. */
  private final class Words {
    private final Map<String, Double> occurrences = new TreeMap<>();
    private final Map<String, Integer> documents = new TreeMap<>();
    private double all;

    void add(MeasuredDocument document) {
      Denominator words = document.measurements().denominator(new Measure(family, "", Voice.ALL));
      all += words == null ? 0 : words.total();
      for (Numerator numerator : document.measurements().numerators()) {
        Measure measure = numerator.measure();
        if (measure.family().equals(family) && measure.voice() == Voice.ALL) {
          occurrences.merge(measure.key(), numerator.total(), Double::sum);
          documents.merge(measure.key(), 1, Integer::sum);
        }
      }
    }
  }

  /** By cohort, the clearest difference first. */
  public List<ReferenceKeyness> of(List<MeasuredDocument> documents) {
    List<ReferenceKeyness> rows = new ArrayList<>();
    if (counts.isEmpty()) {
      return rows;
    }
    Map<String, Words> cohorts = new TreeMap<>();
    documents.forEach(
        document -> cohorts.computeIfAbsent(document.cohort(), any -> new Words()).add(document));
    cohorts.forEach(
        (cohort, words) -> {
          List<ReferenceKeyness> ofCohort =
              candidates(words).stream()
                  .map(word -> row(cohort, word, words))
                  .sorted(CLEAREST_FIRST)
                  .toList();
          for (int i = 0; i < ofCohort.size(); i++) {
            rows.add(ofCohort.get(i).at(i + 1));
          }
        });
    return rows;
  }

  private Set<String> candidates(Words words) {
    Set<String> candidates = new TreeSet<>();
    words.occurrences.forEach(
        (word, count) -> {
          if (count >= FEWEST) {
            candidates.add(word);
          }
        });
    counts.forEach(
        (word, count) -> {
          if (count / all * words.all >= FEWEST) {
            candidates.add(word);
          }
        });
    return candidates;
  }

  private ReferenceKeyness row(String cohort, String word, Words words) {
    double here = words.occurrences.getOrDefault(word, 0.0);
    double there = counts.getOrDefault(word, 0.0);
    FourCells cells = new FourCells(there, all, here, words.all);
    LogOdds odds = new DirichletPrior.Pooled(priorMass).logOdds(cells);
    double ratio = here / words.all / (there / all);
    return new ReferenceKeyness(
        cohort,
        0,
        word,
        reference,
        here,
        words.all,
        words.documents.getOrDefault(word, 0),
        there,
        all,
        here > 0 && there > 0 ? (Double) (Math.log(ratio) / Math.log(2)) : null,
        new Keyness(
            odds == null ? null : (Double) odds.difference(),
            odds == null ? null : (Double) odds.z(),
            cells.chiSquaredYates(),
            cells.gSquared()));
  }

  private static double z(ReferenceKeyness row) {
    Double z = row.keyness().logOddsZ();
    return z == null ? 0 : z;
  }
}
