package dev.parallax.report.word;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Section;
import dev.parallax.report.read.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The differences that a newcomer is shown first: those told from chance, firmly before doubtfully,
 * then what was tested, then what is only described, the strongest of each first; what may be the
 * instrument's error alone comes last. Of what is only described the best of each kind of measure
 * comes before any kind's second. A finding is shown once, by its strongest measure. What says the
 * same as another measure is left out, and so are unstable topics and actors with a few mentions;
 * of tone the default instrument speaks. Where all that is told from chance would so be left out,
 * it is shown all the same: the page's finding speaks of the first of these.
 */
final class ClearestDifferences {

  private static final int SHOWN = 5;

  /**
   * Parts of what another measure says as a whole, frames of all that is in no frame, and shares of
   * sentences over a cut of tone, for such cuts do not carry from one kind of text to another.
   */
  private static final Pattern PARTS =
      Pattern.compile(".*(_part_\\d|_spread|/other)|(fitted|corenlp|lexicon)_(positive|negative)");

  private static final Comparator<Row> CLEAREST_FIRST =
      Comparator.comparingInt(ClearestDifferences::rung)
          .thenComparingDouble(row -> -size(row))
          .thenComparing(row -> row.text("comparison_id"));

  private ClearestDifferences() {}

  /**
   * The clearest of a pair.
   *
   * @param unstable whether a row is of a topic that is too unsure
   */
  static List<Row> of(PairRows pair, Predicate<Row> unstable) {
    List<Row> order = candidates(pair, unstable).stream().sorted(CLEAREST_FIRST).toList();
    Map<String, Integer> turns = new HashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    order.forEach(
        row ->
            turns.put(
                row.text("comparison_id"),
                taken.merge(kind(row, pair.families()), 1, Integer::sum)));
    Set<String> findings = new HashSet<>();
    List<Row> clearest =
        order.stream()
            .filter(row -> row.text("finding_id").isEmpty() || findings.add(row.text("finding_id")))
            .sorted(
                Comparator.<Row>comparingInt(ClearestDifferences::rung)
                    .thenComparingInt(
                        row ->
                            PairRows.isInferred(row)
                                ? 0
                                : turns.getOrDefault(row.text("comparison_id"), 0))
                    .thenComparing(row -> kindsFirst(row, pair.families()))
                    .thenComparing(CLEAREST_FIRST))
            .limit(SHOWN)
            .toList();
    return withoutTopicInFront(clearest, pair.families());
  }

  /** A topic is named by four of its words, which need not differ themselves: a loose finding. */
  private static List<Row> withoutTopicInFront(List<Row> clearest, Families families) {
    List<Row> rest =
        clearest.stream()
            .dropWhile(row -> PairRows.isFinding(row) && families.isDrawnAs(Picture.TOPICS, row))
            .toList();
    if (rest.isEmpty() || !PairRows.isFinding(rest.get(0))) {
      return clearest;
    }
    // Behind what is found, and before what could be chance.
    List<Row> topics = clearest.subList(0, clearest.size() - rest.size());
    return Stream.of(
            rest.stream().takeWhile(PairRows::isFinding),
            topics.stream(),
            rest.stream().dropWhile(PairRows::isFinding))
        .flatMap(rows -> rows)
        .toList();
  }

  /** Those that may lead; with them discoveries of other kinds, where no discovery may. */
  private static List<Row> candidates(PairRows pair, Predicate<Row> unstable) {
    List<String> instruments = Instruments.of(pair.rows(), pair.families());
    List<Row> whole =
        pair.rows().stream()
            .filter(ClearestDifferences::isWhole)
            .filter(unstable.negate())
            .filter(row -> !isOfFew(row, pair.families()))
            .filter(row -> isByDefault(row, instruments, pair.families()))
            .toList();
    Predicate<Row> leads =
        row -> pair.families().of(row).onFirstScreen() && ClearestDifferences.hasSentences(row);
    boolean found = whole.stream().anyMatch(leads.and(PairRows::isFinding));
    return whole.stream().filter(found ? leads : leads.or(PairRows::isFinding)).toList();
  }

  private static boolean isOfFew(Row row, Families families) {
    Family family = families.of(row);
    return TooFew.of(row, family, family.unit().scale());
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

  /** What is only described goes by its kind; what is tested, by its strength alone. */
  private static Section kindsFirst(Row row, Families families) {
    return PairRows.isInferred(row) ? Section.TONE : families.of(row).section();
  }

  private static boolean isWhole(Row row) {
    Double difference = row.number("difference");
    return difference != null && difference != 0 && !PARTS.matcher(row.text("key")).matches();
  }

  private static boolean hasSentences(Row row) {
    return row.text("evidence").equals("shown") || row.is("within_error");
  }

  /**
   * Told from chance firmly, that but doubtfully, tested, that but within error, described,
   * described within error.
   */
  private static int rung(Row row) {
    return switch (Standing.of(row)) {
      case SHOWN -> 0;
      case HINT -> 1;
      case ALONE, CHANCE, HOPELESS -> 2;
      case WITHIN_ERROR -> 3;
      case UNTESTED -> row.is("within_error") ? 5 : 4;
    };
  }

  /** The row's strength; tables of earlier versions tell of Hedges' g, or of an interval. */
  private static double size(Row row) {
    Double known = row.number("strength") == null ? row.number("hedges_g") : row.number("strength");
    if (known != null) {
      return Math.abs(known);
    }
    Double difference = row.number("difference");
    Interval interval = Interval.of(row);
    return difference == null || interval == null || interval.width() <= 0
        ? 0
        : Math.abs(difference) / (interval.width() / 2);
  }
}
