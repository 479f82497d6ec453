package dev.parallax.model;

import dev.parallax.model.measure.Measure;

/**
 * The ids by which tables join. Ordinals are padded, so that ids of a document sort as the text
 * runs.
 */
public final class Identifiers {

  private static final int DIGITS = 5;

  private Identifiers() {}

  /** Cohort and relative path; the path's first folder is not repeated where it is the cohort. */
  public static String document(String cohort, String path) {
    return path.startsWith(cohort + "/") ? path : cohort + "/" + path;
  }

  /** For example {@code 2016/essay.txt#p00003}. */
  public static String segment(String documentId, int ordinal) {
    return numbered(documentId, 'p', ordinal);
  }

  /** For example {@code 2016/essay.txt#s00017}. */
  public static String sentence(String documentId, int ordinal) {
    return numbered(documentId, 's', ordinal);
  }

  /** For example {@code 2016/essay.txt#m00042}. */
  public static String mention(String documentId, int ordinal) {
    return numbered(documentId, 'm', ordinal);
  }

  /** For example {@code frame|policy/economic|all|2016|2024}. */
  public static String comparison(Measure measure, String cohortA, String cohortB) {
    return String.join(
        "|", measure.family(), measure.key(), measure.voice().label(), cohortA, cohortB);
  }

  /** For example {@code 2016/essay.txt#f00012}. */
  public static String frameHit(String documentId, int ordinal) {
    return numbered(documentId, 'f', ordinal);
  }

  /** For example {@code 2016/essay.txt#d00042}. */
  public static String dictionaryHit(String documentId, int ordinal) {
    return numbered(documentId, 'd', ordinal);
  }

  /** For example {@code 2016/essay.txt#q00003}. */
  public static String quotation(String documentId, int ordinal) {
    return numbered(documentId, 'q', ordinal);
  }

  /** For example {@code 2016/essay.txt#r00021}. */
  public static String relation(String documentId, int ordinal) {
    return numbered(documentId, 'r', ordinal);
  }

  private static String numbered(String documentId, char kind, int ordinal) {
    String digits = Integer.toString(ordinal);
    return documentId + '#' + kind + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
  }
}
