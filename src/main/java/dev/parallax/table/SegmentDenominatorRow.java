package dev.parallax.table;

import dev.parallax.model.Denominator;

/**
 * A row of {@link SegmentDenominatorsTable}.
 *
 * @param segment that was measured
 * @param of whose part this is
 * @param denominator the segment's part of the document's denominator
 */
record SegmentDenominatorRow(SegmentRow segment, Denominator of, double denominator) {}
