package dev.parallax.model.measure;

import java.util.Collection;

/**
 * A document as the comparison sees it.
 *
 * @param documentId for reports
 * @param contentSha256 orders documents, so that their names do not count
 * @param cohort the group it is compared in
 * @param unit the unit of inference it belongs to: documents of equal unit and cohort stand and
 *     move together
 * @param measurements what was measured in it
 * @param design what further designs ask of it
 */
public record MeasuredDocument(
    String documentId,
    String contentSha256,
    String cohort,
    String unit,
    Measurements measurements,
    DocumentDesign design) {

  /** A document of which designs know nothing but its unit. */
  public MeasuredDocument(
      String documentId,
      String contentSha256,
      String cohort,
      String unit,
      Measurements measurements) {
    this(documentId, contentSha256, cohort, unit, measurements, DocumentDesign.ofUnit(unit));
  }

  /** The same document with what is measured in these families only. */
  public MeasuredDocument ofFamilies(Collection<String> families) {
    return new MeasuredDocument(
        documentId, contentSha256, cohort, unit, measurements.ofFamilies(families), design);
  }

  /** The same document in another cohort and unit. */
  public MeasuredDocument regrouped(String otherCohort, String otherUnit) {
    return new MeasuredDocument(
        documentId, contentSha256, otherCohort, otherUnit, measurements, design);
  }
}
