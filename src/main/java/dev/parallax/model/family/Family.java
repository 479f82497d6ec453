package dev.parallax.model.family;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Measures that are taken, tested and shown together. The room that takes them declares them; all
 * that is said of a family anywhere else follows from this.
 *
 * @param name in snake_case, the same in every run: as it stands in the tables
 * @param title of its measures, a plural in lower case: {@code measures of tone}
 * @param heading above its picture
 * @param about what it measures, a sentence or two for people
 * @param unit of its figures, but for named measures that have another
 * @param section of the page
 * @param picture that suits it
 * @param keys what they are
 * @param measures those that are known before any text is read, in the order they are shown
 * @param floor share of the documents, 0 to 1, that a measure must occur in to be compared, where
 *     the settings do not say otherwise
 * @param onFirstScreen whether its differences may be among the clearest; not where another family
 *     says the same
 */
public record Family(
    String name,
    String title,
    String heading,
    String about,
    Unit unit,
    Section section,
    Picture picture,
    Keys keys,
    List<NamedMeasure> measures,
    double floor,
    boolean onFirstScreen) {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the name is not in snake_case or the floor no share
   */
  public Family {
    if (!isName(name)) {
      throw new IllegalArgumentException("No name of a family: " + name);
    }
    if (!(floor >= 0 && floor <= 1)) {
      throw new IllegalArgumentException("No share of documents: " + floor);
    }
    measures = List.copyOf(measures);
  }

  /** A family of named measures with the general picture and no floor. */
  public static Family of(
      String name, String title, String heading, String about, Unit unit, Section section) {
    return new Family(
        name,
        title,
        heading,
        about,
        unit,
        section,
        Picture.GENERAL,
        Keys.NAMES,
        List.of(),
        0,
        true);
  }

  /** Whether a family can be called so. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** The measure of this key, where it is known before any text is read. */
  public Optional<NamedMeasure> named(String key) {
    return measures.stream().filter(measure -> measure.key().equals(key)).findFirst();
  }

  /** Unit of one of its measures. */
  public Unit unitOf(String key) {
    return named(key).map(NamedMeasure::unit).orElse(unit);
  }

  /** The same with a picture of its own. */
  public Family drawnAs(Picture own, Keys ofThose) {
    return new Family(
        name, title, heading, about, unit, section, own, ofThose, measures, floor, onFirstScreen);
  }

  /** The same with measures that are known beforehand. */
  public Family withMeasures(List<NamedMeasure> known) {
    return new Family(
        name, title, heading, about, unit, section, picture, keys, known, floor, onFirstScreen);
  }

  /** The same with a floor. */
  public Family withFloor(double share) {
    return new Family(
        name, title, heading, about, unit, section, picture, keys, measures, share, onFirstScreen);
  }

  /** The same, never among the clearest differences. */
  public Family offFirstScreen() {
    return new Family(
        name, title, heading, about, unit, section, picture, keys, measures, floor, false);
  }
}
