package dev.parallax.report.concordance;

/**
 * A place where a pattern stands.
 *
 * @param document its id
 * @param kind of the segment, as in {@code tokens.segment_kind}
 * @param start first code point in the cleaned text
 * @param end code point after the last one
 */
record Hit(String document, String kind, int start, int end) {}
