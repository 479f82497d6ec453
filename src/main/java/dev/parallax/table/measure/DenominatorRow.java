package dev.parallax.table.measure;

import dev.parallax.model.Denominator;
import dev.parallax.model.Document;

/**
 * A row of {@link DenominatorsTable}.
 *
 * @param document that was measured
 * @param denominator of a family or of one of its measures
 */
public record DenominatorRow(Document document, Denominator denominator) {}
