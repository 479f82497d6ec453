package dev.parallax.table.measure;

import dev.parallax.model.measure.Denominator;
import dev.parallax.table.document.SegmentRow;

/**
 * A row of {@link SegmentDenominatorsTable}.
 *
 * @param segment that was measured
 * @param of whose part this is
 * @param denominator the segment's part of the document's denominator
 */
public record SegmentDenominatorRow(SegmentRow segment, Denominator of, double denominator) {}
