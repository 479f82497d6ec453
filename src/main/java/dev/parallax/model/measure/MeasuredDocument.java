package dev.parallax.model.measure;

/**
 * A document as the comparison sees it.
 *
 * @param documentId for reports
 * @param contentSha256 orders documents, so that their names do not count
 * @param cohort the group it is compared in
 * @param unit the unit of inference it belongs to: documents of equal unit and cohort stand and
 *     move together
 * @param measurements what was measured in it
 */
public record MeasuredDocument(
    String documentId,
    String contentSha256,
    String cohort,
    String unit,
    Measurements measurements) {}
