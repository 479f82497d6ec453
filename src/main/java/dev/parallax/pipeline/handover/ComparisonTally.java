package dev.parallax.pipeline.handover;

import dev.parallax.model.comparison.ComparisonCounts;
import dev.parallax.model.comparison.LeftOutMeasures;
import dev.parallax.model.measure.FrameAgreement;
import dev.parallax.model.tone.InstrumentAgreement;
import java.util.List;

/**
 * What the comparison of the cohorts says beside its tables.
 *
 * @param counts of the comparisons
 * @param leftOut measures that occur in too few units to be compared, by pair and family
 * @param notes what users should know of it
 * @param agreements of the instruments of tone, by cohort
 * @param frameAgreements of both instruments of frames, by frame and cohort
 */
public record ComparisonTally(
    ComparisonCounts counts,
    List<LeftOutMeasures> leftOut,
    List<String> notes,
    List<InstrumentAgreement> agreements,
    List<FrameAgreement> frameAgreements) {

  /** Where there was nothing to compare. */
  public static final ComparisonTally NONE =
      new ComparisonTally(ComparisonCounts.NONE, List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public ComparisonTally {
    leftOut = List.copyOf(leftOut);
    notes = List.copyOf(notes);
    agreements = List.copyOf(agreements);
    frameAgreements = List.copyOf(frameAgreements);
  }
}
