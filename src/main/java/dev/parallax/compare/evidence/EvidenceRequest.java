package dev.parallax.compare.evidence;

import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A comparison that sentences are wanted for.
 *
 * @param comparisonId its id
 * @param measure what was compared
 * @param quantity what kind of ratio the measure is
 * @param higher the side with the higher mean
 * @param lower the other side
 * @param typical scores that are typical of either side's sentences; null where the measure is no
 *     mean of scores
 * @param scoredBy measure whose amounts say how clearly a sentence has the property that is
 *     counted; null where there is none
 */
public record EvidenceRequest(
    String comparisonId,
    Measure measure,
    Quantity quantity,
    Side higher,
    Side lower,
    @Nullable TypicalScores typical,
    @Nullable Measure scoredBy) {

  /** The same with scores that are typical of its sides. */
  EvidenceRequest typicalOf(TypicalScores scores) {
    return new EvidenceRequest(comparisonId, measure, quantity, higher, lower, scores, scoredBy);
  }
}
