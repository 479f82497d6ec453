package dev.parallax.report.word;

import dev.parallax.model.family.Unit;

/**
 * What a measure is called.
 *
 * @param name for people
 * @param group that it belongs to within its family, for example an instrument of tone or a set of
 *     frames; empty for none
 * @param unit of its figures
 */
public record MeasureLabel(String name, String group, Unit unit) {}
