package dev.parallax.report.word;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Picture;
import dev.parallax.report.read.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The instruments of tone, in the order that their family declares. The first of those that a run
 * has is its default: the one whose error is known, where there is one.
 */
public final class Instruments {

  private static final String MEAN = "_mean";

  private Instruments() {}

  /**
   * What an instrument is called.
   *
   * @param title by itself
   * @param phrase within a sentence
   */
  public record Name(String title, String phrase) {}

  /** Those that comparisons tell of, the default first. */
  public static List<String> of(List<Row> comparisons, Families families) {
    return comparisons.stream()
        .filter(row -> families.isDrawnAs(Picture.INSTRUMENTS, row))
        .filter(row -> row.text("key").endsWith(MEAN))
        .sorted(
            Comparator.<Row>comparingInt(families::placeOf).thenComparing(row -> row.text("key")))
        .map(row -> withoutMean(row.text("key")))
        .distinct()
        .toList();
  }

  /** What declared instruments are called, by key. */
  public static Map<String, Name> names(List<Family> families) {
    Map<String, Name> names = new TreeMap<>();
    families.stream()
        .filter(family -> family.picture() == Picture.INSTRUMENTS)
        .flatMap(family -> family.measures().stream())
        .filter(measure -> measure.key().endsWith(MEAN))
        .forEach(
            measure -> {
              String key = withoutMean(measure.key());
              names.put(key, new Name(measure.group(), LabelTexts.theInstrument(key)));
            });
    return names;
  }

  private static String withoutMean(String key) {
    return key.substring(0, key.length() - MEAN.length());
  }

  /** The instrument whose measure this is; null where it is none's own. */
  static @Nullable String ofMeasure(Row row, List<String> instruments, Families families) {
    return families.isDrawnAs(Picture.INSTRUMENTS, row)
        ? instruments.stream()
            .filter(one -> row.text("key").startsWith(one + "_"))
            .findFirst()
            .orElse(null)
        : null;
  }
}
