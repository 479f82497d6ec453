package dev.parallax.report.word;

import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.report.read.CohortPair;
import dev.parallax.report.read.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a pair of cohorts shows, in plain words that follow from its figures: what stands first on
 * the page.
 *
 * @param sentence the finding
 * @param basis what it rests on
 * @param caveats what to know before believing it, three at most
 * @param more how many more of them stand further down
 */
public record Finding(String sentence, String basis, List<String> caveats, int more) {

  private static final int CAVEATS = 3;

  /** Copies the list. */
  public Finding {
    caveats = List.copyOf(caveats);
  }

  /**
   * The finding of a pair.
   *
   * @param clearest differences, the clearest first
   * @param conclusions of the pair
   */
  static Finding of(PairRows pair, List<Row> clearest, Labels labels, Conclusions conclusions) {
    List<String> all = new ArrayList<>();
    clearest.stream().limit(1).map(Doubts::of).forEach(all::addAll);
    // What holds of every run comes last: it is what a reader has read before.
    all.addAll(conclusions.ofThisRun());
    all.addAll(conclusions.mayNot().stream().filter(line -> !all.contains(line)).toList());
    return new Finding(
        sentence(pair, clearest, labels),
        basis(pair),
        all.stream().limit(CAVEATS).toList(),
        Math.max(0, all.size() - CAVEATS));
  }

  private static String sentence(PairRows pair, List<Row> clearest, Labels labels) {
    String a = pair.pair().a();
    String b = pair.pair().b();
    long tested = pair.count(PairRows::isInferred);
    long found = pair.count(PairRows::isDiscovery);
    String clearestOne = clearest.isEmpty() ? "" : difference(clearest.get(0), labels);
    if (tested == 0) {
      return clearest.isEmpty()
          ? "These documents can only be described: there are too few to test."
          : clearestOne + " That describes these documents; there are too few to test.";
    }
    if (found == 0 || clearest.isEmpty() || !PairRows.isDiscovery(clearest.get(0))) {
      String none =
          found == 0
              ? "No difference between %s and %s could be shown".formatted(a, b)
              : "No difference between %s and %s is both clear and firm".formatted(a, b);
      return none
          + (clearest.isEmpty()
              ? "."
              : ". The largest: " + lower(clearestOne) + chance(clearest.get(0)));
    }
    return clearestOne
        + " That is unlikely to be chance (q %s)%s."
            .formatted(
                Figures.probability(clearest.get(0).number("q")).replace(" ", "\u00A0"),
                others(found - 1));
  }

  private static String others(long found) {
    return found == 0
        ? ""
        : found == 1
            ? ", and so is one other difference"
            : ", and so are %s other differences".formatted(Figures.count(found));
  }

  /** An interval far from zero beside a q above the level is told as what it is. */
  private static String chance(Row row) {
    String q = Figures.probability(row.number("q"));
    Double p = row.number("p");
    return p != null && p <= PairRows.LEVEL
        ? " Tested alone it would stand out (p %s); among the %s measures of its kind it could be chance (q %s)."
            .formatted(Figures.probability(p), Figures.count(row.count("family_size")), q)
        : " It could be chance" + (row.number("q") == null ? "." : " (q %s).".formatted(q));
  }

  private static String difference(Row row, Labels labels) {
    MeasureLabel label = labels.of(row);
    CohortPair pair = CohortPair.of(row);
    Double difference = row.number("difference");
    boolean moreInA = difference != null && difference < 0;
    Unit unit = label.unit();
    return "%s %s in %s than in %s: %s against %s."
        .formatted(
            subject(row, label, labels),
            Difference.isAmount(unit.scale()) ? "is more frequent" : "is higher",
            moreInA ? pair.a() : pair.b(),
            moreInA ? pair.b() : pair.a(),
            Figures.value(row.number(moreInA ? "mean_a" : "mean_b"), unit),
            Figures.value(row.number(moreInA ? "mean_b" : "mean_a"), unit));
  }

  /** A word is quoted already; what else is named says of what kind it is. */
  private static String subject(Row row, MeasureLabel label, Labels labels) {
    Section section = labels.families().of(row).section();
    String name = label.name() + (label.group().isEmpty() ? "" : " (" + label.group() + ")");
    return switch (section) {
      case WORDS -> name;
      case FRAMES -> "The frame " + name;
      case TOPICS -> "The topic “" + label.name() + "”";
      default -> name + ", by " + labels.families().of(row).title() + ",";
    };
  }

  private static String lower(String sentence) {
    return sentence.startsWith("The ") ? "t" + sentence.substring(1) : sentence;
  }

  private static String basis(PairRows pair) {
    long tested = pair.count(PairRows::isInferred);
    long described = pair.rows().size() - tested;
    return Stream.of(
            tested == 0
                ? "%s measures of these documents are described; none was tested."
                    .formatted(Figures.count(described))
                : "%s measures were tested, those of a kind together, so that at most 5 %% of what is called unlikely to be chance is expected to be chance."
                    .formatted(Figures.count(tested)),
            tested > 0 && described > 0
                ? "%s occur in too few documents to test.".formatted(Figures.count(described))
                : "")
        .filter(line -> !line.isEmpty())
        .reduce((one, next) -> one + " " + next)
        .orElse("");
  }
}
