package dev.parallax.pipeline;

import dev.parallax.model.ComparisonCounts;
import dev.parallax.model.InstrumentAgreement;
import java.util.List;

/**
 * What the comparison of the cohorts says beside its tables.
 *
 * @param counts of the comparisons
 * @param notes what users should know of it
 * @param agreements of the instruments of tone, by cohort
 */
record CorpusReport(
    ComparisonCounts counts, List<String> notes, List<InstrumentAgreement> agreements) {

  /** Name under which the run keeps it. */
  static final String ID = "corpus-report";

  /** Where there was nothing to compare. */
  static final CorpusReport NONE = new CorpusReport(ComparisonCounts.NONE, List.of(), List.of());

  /** Copies the lists. */
  CorpusReport {
    notes = List.copyOf(notes);
    agreements = List.copyOf(agreements);
  }
}
