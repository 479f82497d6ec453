package dev.parallax.compare.correct;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.compare.gather.MeasuredCorpus;
import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.gather.PairedMeasures;
import dev.parallax.model.Identifiers;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.CorrectedDifference;
import dev.parallax.model.measure.LabelledAs;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.MeasuredDocument;
import dev.parallax.model.measure.SentenceLabel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Corrects differences of cohorts by labels of people, where there are labels. */
public final class LabelCorrections {

  private final Map<String, CorrectedDifference> byComparison = new HashMap<>();

  /**
   * Corrects what labels speak of.
   *
   * @param documents all of them
   * @param pairs of cohorts
   * @param labels of their sentences as they are now
   * @param labelled which label speaks of a measure; null where none does
   */
  public LabelCorrections(
      List<MeasuredDocument> documents,
      List<CohortPair> pairs,
      List<SentenceLabel> labels,
      Function<Measure, @Nullable LabelledAs> labelled) {
    Map<String, List<SentenceLabel>> byDocument =
        labels.stream().collect(Collectors.groupingBy(SentenceLabel::documentId));
    TreeSet<String> judged = new TreeSet<>();
    labels.forEach(label -> judged.addAll(label.values().keySet()));
    if (judged.isEmpty()) {
      return;
    }
    MeasuredCorpus corpus = new MeasuredCorpus(documents);
    for (CohortPair pair : pairs) {
      for (PairedMeasure measure : PairedMeasures.of(corpus, pair)) {
        LabelledAs as = labelled.apply(measure.measure());
        if (as != null && judged.contains(as.label()) && measure.support().hasBothCohorts()) {
          byComparison.put(
              Identifiers.comparison(measure.measure(), pair.nameA(), pair.nameB()),
              corrected(new LabelledUnits(measure, as, byDocument), pair));
        }
      }
    }
  }

  private static CorrectedDifference corrected(LabelledUnits units, CohortPair pair) {
    String why = units.tooFew(pair);
    List<LabelledUnit> a = units.of(true);
    List<LabelledUnit> b = units.of(false);
    return why != null
        ? CorrectedDifference.none(LabelCorrection.labelled(a), LabelCorrection.labelled(b), why)
        : LabelCorrection.of(a, b);
  }

  /** The corrected difference; null where no label speaks of the measure. */
  public @Nullable CorrectedDifference of(Comparison row) {
    return byComparison.get(
        Identifiers.comparison(row.measure(), row.a().cohort(), row.b().cohort()));
  }
}
