package dev.parallax.compare.evidence;

import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Quantity;

/**
 * A comparison that sentences are wanted for.
 *
 * @param comparisonId its id
 * @param measure what was compared
 * @param quantity what kind of ratio the measure is
 * @param higher the side with the higher mean
 * @param lower the other side
 */
public record EvidenceRequest(
    String comparisonId, Measure measure, Quantity quantity, Side higher, Side lower) {}
