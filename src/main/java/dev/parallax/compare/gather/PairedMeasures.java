package dev.parallax.compare.gather;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.model.measure.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All measures that occur in a pair of cohorts. */
public final class PairedMeasures {

  private final MeasuredCorpus corpus;
  private final CohortPair pair;
  private final Map<DenominatorColumn, Support> supports = new HashMap<>();

  private PairedMeasures(MeasuredCorpus corpus, CohortPair pair) {
    this.corpus = corpus;
    this.pair = pair;
  }

  /** The measures, in order. */
  public static List<PairedMeasure> of(MeasuredCorpus corpus, CohortPair pair) {
    PairedMeasures measures = new PairedMeasures(corpus, pair);
    List<PairedMeasure> found = new ArrayList<>();
    corpus
        .occurrences()
        .forEach((measure, occurrences) -> measures.add(measure, occurrences, found));
    return found;
  }

  private void add(Measure measure, List<Occurrence> occurrences, List<PairedMeasure> found) {
    Support support =
        supports.computeIfAbsent(
            corpus.denominator(measure), column -> new Support(corpus, pair, column));
    List<Occurrence> held =
        occurrences.stream().filter(occurrence -> support.holds(occurrence.document())).toList();
    if (!held.isEmpty()) {
      found.add(new PairedMeasure(measure, held.get(0).numerator().quantity(), support, held));
    }
  }
}
