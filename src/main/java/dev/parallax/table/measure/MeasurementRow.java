package dev.parallax.table.measure;

import dev.parallax.model.Denominator;
import dev.parallax.model.Document;
import dev.parallax.model.Numerator;

/**
 * A row of {@link MeasurementsTable}.
 *
 * @param document that was measured
 * @param numerator of one measure
 * @param denominator that goes with it
 */
public record MeasurementRow(Document document, Numerator numerator, Denominator denominator) {}
