package dev.parallax.report.word;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Links within the page, which name what they lead to by its id, so that they hold after the next
 * run; {@code text/links.js} writes and follows them alike.
 */
final class ReportLinks {

  private ReportLinks() {}

  /** To a place in a document, from one code point to another. */
  static String toPlace(String documentId, int start, int end) {
    return "#document/%s/%d-%d".formatted(part(documentId), start, end);
  }

  /** To a comparison. */
  static String toMeasure(String comparisonId) {
    return "#measure/" + part(comparisonId);
  }

  private static String part(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
