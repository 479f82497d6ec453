package dev.parallax.report.word;

import dev.parallax.report.read.Row;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The instruments of tone. The first of those that a run has is its default: the one whose error is
 * known, where there is one.
 */
public final class Instruments {

  private static final List<String> ORDER = List.of("fitted", "corenlp", "lexicon");
  private static final String MEAN = "_mean";

  private Instruments() {}

  /** Those that comparisons tell of, the default first. */
  public static List<String> of(List<Row> comparisons) {
    return comparisons.stream()
        .filter(row -> row.text("family").equals("tone") && row.text("key").endsWith(MEAN))
        .map(row -> row.text("key").substring(0, row.text("key").length() - MEAN.length()))
        .distinct()
        .sorted(
            Comparator.comparingInt(Instruments::place).thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static int place(String instrument) {
    int place = ORDER.indexOf(instrument);
    return place < 0 ? ORDER.size() : place;
  }

  /** The instrument whose measure this is; null where it is none's own. */
  static @Nullable String ofMeasure(Row row, List<String> instruments) {
    return row.text("family").equals("tone")
        ? instruments.stream()
            .filter(one -> row.text("key").startsWith(one + "_"))
            .findFirst()
            .orElse(null)
        : null;
  }
}
