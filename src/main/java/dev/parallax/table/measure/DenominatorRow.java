package dev.parallax.table.measure;

import dev.parallax.model.measure.Denominator;
import dev.parallax.model.text.Document;

/**
 * A row of {@link DenominatorsTable}.
 *
 * @param document that was measured
 * @param denominator of a family or of one of its measures
 */
public record DenominatorRow(Document document, Denominator denominator) {}
