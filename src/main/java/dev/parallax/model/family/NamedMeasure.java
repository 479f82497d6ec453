package dev.parallax.model.family;

/**
 * A measure that is known before any text is read.
 *
 * @param key which of the family
 * @param title for people
 * @param group that it belongs to within its family, for people, for example an instrument; empty
 *     for none
 * @param unit of its figures, which may be another than that of the rest of the family
 * @param question what it is asked with: measures of one question are tested together, apart from
 *     those of others; empty where the family is one question
 */
public record NamedMeasure(String key, String title, String group, Unit unit, String question) {

  /** What is asked first: of several groups, that of the first one that was measured. */
  public static final String MAIN = "main";

  /** What says more of the same, or the same by other means. */
  public static final String FURTHER = "further";

  /** A measure of a family that is one question. */
  public NamedMeasure(String key, String title, String group, Unit unit) {
    this(key, title, group, unit, "");
  }

  /** A measure of no group. */
  public NamedMeasure(String key, String title, Unit unit) {
    this(key, title, "", unit);
  }
}
