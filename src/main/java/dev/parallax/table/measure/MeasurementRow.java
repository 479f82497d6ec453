package dev.parallax.table.measure;

import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.text.Document;

/**
 * A row of {@link MeasurementsTable}.
 *
 * @param document that was measured
 * @param numerator of one measure
 * @param denominator that goes with it
 */
public record MeasurementRow(Document document, Numerator numerator, Denominator denominator) {}
