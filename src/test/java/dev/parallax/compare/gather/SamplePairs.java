package dev.parallax.compare.gather;

import dev.parallax.compare.cohort.CohortPair;
import dev.parallax.model.measure.MeasuredDocument;
import java.util.List;
import java.util.Set;

/** Measures of a pair, for tests. */
public final class SamplePairs {

  private SamplePairs() {}

  /** The measures of the documents, in order. */
  public static List<PairedMeasure> of(List<MeasuredDocument> documents, String a, String b) {
    CohortPair pair = new CohortPair(a, b, Set.of(a), Set.of(b));
    return PairedMeasures.of(new MeasuredCorpus(documents), pair);
  }

  /** The one measure of the documents. */
  public static PairedMeasure only(List<MeasuredDocument> documents, String a, String b) {
    List<PairedMeasure> measures = of(documents, a, b);
    if (measures.size() != 1) {
      throw new IllegalArgumentException(measures.size() + " measures");
    }
    return measures.get(0);
  }
}
