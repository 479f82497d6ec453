package dev.parallax.report.word;

import dev.parallax.model.family.Section;
import dev.parallax.report.read.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The differences that a newcomer is shown first: those told from chance, then what was tested,
 * then what is only described; of each kind those whose interval leaves zero out, then others, the
 * largest by its own variation first. The best of each kind of measure comes before any kind's
 * second, and what hangs on one unit, or may be the instrument's error alone, comes last. What says
 * the same as another measure is left out, and so are unstable topics; of tone the default
 * instrument speaks.
 */
final class ClearestDifferences {

  private static final int SHOWN = 5;

  /** Parts of what another measure says as a whole, and frames of all that is in no frame. */
  private static final Pattern PARTS = Pattern.compile(".*(_part_\\d|_spread|/other)");

  private static final Comparator<Row> CLEAREST_FIRST =
      Comparator.comparingInt(ClearestDifferences::tier)
          .thenComparingDouble(row -> -size(row))
          .thenComparing(row -> row.text("comparison_id"));

  private ClearestDifferences() {}

  /**
   * The clearest of a pair.
   *
   * @param unstable whether a row is of a topic that is too unsure
   */
  static List<Row> of(PairRows pair, Predicate<Row> unstable) {
    List<String> instruments = Instruments.of(pair.rows(), pair.families());
    List<Row> order =
        pair.rows().stream()
            .filter(ClearestDifferences::isShown)
            .filter(row -> pair.families().of(row).onFirstScreen())
            .filter(unstable.negate())
            .filter(row -> isByDefault(row, instruments, pair.families()))
            .sorted(CLEAREST_FIRST)
            .toList();
    Map<String, Integer> turns = new HashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    order.forEach(
        row ->
            turns.put(
                row.text("comparison_id"),
                taken.merge(kind(row, pair.families()), 1, Integer::sum)));
    return order.stream()
        .sorted(
            Comparator.<Row>comparingInt(ClearestDifferences::rung)
                .thenComparingInt(row -> turns.getOrDefault(row.text("comparison_id"), 0))
                .thenComparing(row -> kindsFirst(row, pair.families()))
                .thenComparing(CLEAREST_FIRST))
        .limit(SHOWN)
        .toList();
  }

  private static boolean isByDefault(Row row, List<String> instruments, Families families) {
    String instrument = Instruments.ofMeasure(row, instruments, families);
    return instrument == null || instrument.equals(instruments.get(0));
  }

  /** A section of the page is one kind, say words and phrases; what fits into none is its own. */
  private static String kind(Row row, Families families) {
    Section section = families.of(row).section();
    return section == Section.OTHER ? row.text("family") : section.label();
  }

  /** What is not told from chance goes by its kind; what is, by its size alone. */
  private static Section kindsFirst(Row row, Families families) {
    return rung(row) == 0 ? Section.TONE : families.of(row).section();
  }

  private static boolean isShown(Row row) {
    Double difference = row.number("difference");
    return difference != null
        && difference != 0
        && row.text("evidence").equals("shown")
        && !PARTS.matcher(row.text("key")).matches();
  }

  /** Told from chance, tested, tested but doubtful, described, described but doubtful. */
  private static int rung(Row row) {
    boolean firm = !row.is("fragile") && !row.is("unsettled") && !row.is("within_error");
    if (firm && PairRows.isDiscovery(row)) {
      return 0;
    }
    return (PairRows.isInferred(row) ? 1 : 3) + (firm ? 0 : 1);
  }

  /** Of many words some interval leaves zero out by chance: that counts within a kind only. */
  private static int tier(Row row) {
    return 2 * rung(row) + (leavesZeroOut(row) ? 0 : 1);
  }

  private static boolean leavesZeroOut(Row row) {
    Interval interval = Interval.of(row);
    return interval != null && interval.low() * interval.high() > 0;
  }

  /** Hedges' g, or the difference by half its interval where one document is all there is. */
  private static double size(Row row) {
    Double g = row.number("hedges_g");
    if (g != null) {
      return Math.abs(g);
    }
    Double difference = row.number("difference");
    Interval interval = Interval.of(row);
    return difference == null || interval == null || interval.width() <= 0
        ? 0
        : Math.abs(difference) / (interval.width() / 2);
  }
}
