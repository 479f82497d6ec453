package dev.parallax.table.measure;

import dev.parallax.model.measure.Measure;
import dev.parallax.table.document.SegmentRow;

/**
 * A row of {@link SegmentMeasurementsTable}.
 *
 * @param segment that was measured
 * @param measure what was measured
 * @param numerator the segment's part of the document's numerator
 */
public record SegmentMeasurementRow(SegmentRow segment, Measure measure, double numerator) {}
