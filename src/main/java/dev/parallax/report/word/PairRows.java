package dev.parallax.report.word;

import dev.parallax.report.read.CohortPair;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The comparisons of a pair of cohorts, counted in ways that words need.
 *
 * @param pair of cohorts
 * @param rows of the pair, of the voice that leads in each family: the others say for the most part
 *     the same of fewer words, and would count twice
 * @param families of the run
 */
record PairRows(CohortPair pair, List<Row> rows, Families families) {

  /** A q, or a p, of at most this counts as told from chance. */
  static final double LEVEL = .05;

  static PairRows of(CohortPair pair, Rows comparisons, Families families) {
    return new PairRows(
        pair,
        comparisons.rows().stream()
            .filter(row -> CohortPair.of(row).equals(pair))
            .filter(families::leads)
            .toList(),
        families);
  }

  static boolean isInferred(Row row) {
    return row.text("inference").equals("inferred");
  }

  /** Whether a test of it could succeed: the values of the rest allow no p of .05 at all. */
  static boolean isTested(Row row) {
    return isInferred(row) && row.number("q") != null;
  }

  /** Whether it is so rare, or so much alike everywhere, that no test of it could succeed. */
  static boolean isHopeless(Row row) {
    return isInferred(row) && row.number("q") == null;
  }

  /** Whether the row's q says that the cohorts differ. */
  static boolean isDiscovery(Row row) {
    Double q = row.number("q");
    return q != null && q <= LEVEL;
  }

  /** Whether it is a discovery that the instrument's own error alone could not have made. */
  static boolean isFinding(Row row) {
    return isDiscovery(row) && !row.is("within_error");
  }

  long count(Predicate<Row> which) {
    return rows.stream().filter(which).count();
  }

  /** What caveats are about: discoveries; without one, what was tested; else all. */
  List<Row> leading() {
    return rows.stream().filter(leads()).toList();
  }

  /** Which of a pair's differences these are, as a phrase behind that word. */
  String which() {
    return count(PairRows::isDiscovery) > 0
        ? " that are unlikely to be chance"
        : count(PairRows::isInferred) > 0 ? " that were tested" : "";
  }

  private Predicate<Row> leads() {
    return count(PairRows::isDiscovery) > 0
        ? PairRows::isDiscovery
        : count(PairRows::isInferred) > 0 ? PairRows::isInferred : row -> true;
  }

  /** Largest number of units that a comparison has on a side. */
  int units(String side) {
    return rows.stream().mapToInt(row -> row.count("n_" + side)).max().orElse(0);
  }

  /** What the measures of a family are called, from one or more of its rows. */
  String title(List<Row> family) {
    return families.of(family.get(0)).title();
  }

  /** Family to its inferred rows. */
  Map<String, List<Row>> inferredByFamily() {
    return rows.stream()
        .filter(PairRows::isInferred)
        .collect(
            Collectors.groupingBy(row -> row.text("family"), TreeMap::new, Collectors.toList()));
  }
}
