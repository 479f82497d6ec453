package dev.parallax.report.word;

import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.family.Picture;
import dev.parallax.report.read.Row;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The instruments of tone, in the order that their family declares. The first of those that a run
 * has is its default: the one whose error is known, where there is one.
 */
public final class Instruments {

  private static final String MEAN = "_mean";

  private Instruments() {}

  /** Those that comparisons tell of, the default first. */
  public static List<String> of(List<Row> comparisons, Families families) {
    return comparisons.stream()
        .filter(row -> families.isDrawnAs(Picture.INSTRUMENTS, row))
        .filter(row -> row.text("key").endsWith(MEAN))
        .sorted(
            Comparator.<Row>comparingInt(row -> place(row, families))
                .thenComparing(row -> row.text("key")))
        .map(row -> row.text("key").substring(0, row.text("key").length() - MEAN.length()))
        .distinct()
        .toList();
  }

  /** Place of a measure in its family's declaration; what is not declared comes last. */
  private static int place(Row row, Families families) {
    List<NamedMeasure> measures = families.of(row).measures();
    return IntStream.range(0, measures.size())
        .filter(i -> measures.get(i).key().equals(row.text("key")))
        .findFirst()
        .orElse(measures.size());
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
