package dev.parallax.report.word;

/**
 * What a measure is called.
 *
 * @param name for people
 * @param group that it belongs to within its family, for example an instrument of tone or a set of
 *     frames; empty for none
 * @param scale how its figures are written
 */
public record MeasureLabel(String name, String group, Scale scale) {}
