package dev.parallax.model.family;

/**
 * A measure that is known before any text is read.
 *
 * @param key which of the family
 * @param title for people
 * @param group that it belongs to within its family, for people, for example an instrument; empty
 *     for none
 * @param unit of its figures, which may be another than that of the rest of the family
 */
public record NamedMeasure(String key, String title, String group, Unit unit) {

  /** A measure of no group. */
  public NamedMeasure(String key, String title, Unit unit) {
    this(key, title, "", unit);
  }
}
