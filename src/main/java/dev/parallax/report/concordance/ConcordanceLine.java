package dev.parallax.report.concordance;

/**
 * A line of a concordance.
 *
 * @param source document that it stands in
 * @param kind of the segment, as in {@code tokens.segment_kind}
 * @param speaker to whom the words are attributed; empty where to nobody
 * @param start first code point of the hit in {@code documents.text}
 * @param end code point after the last one
 * @param left what stands before it in its segment, as far as the window reaches
 * @param hit as written
 * @param right what stands behind it
 */
public record ConcordanceLine(
    Source source,
    String kind,
    String speaker,
    int start,
    int end,
    String left,
    String hit,
    String right) {

  /**
   * A document.
   *
   * @param documentId its id
   * @param cohort it is compared in
   * @param title empty where it has none
   * @param author empty where it has none
   * @param date empty where it has none
   */
  public record Source(
      String documentId, String cohort, String title, String author, String date) {}
}
