package dev.parallax.report.word;

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
        FindingSentence.of(pair, clearest, labels),
        basis(pair),
        all.stream().limit(CAVEATS).toList(),
        Math.max(0, all.size() - CAVEATS));
  }

  private static String basis(PairRows pair) {
    long tested = pair.count(PairRows::isTested);
    long hopeless = pair.count(PairRows::isHopeless);
    long described = pair.rows().size() - tested - hopeless;
    return Stream.of(
            tested == 0
                ? "%s measures of these documents are described; none could be tested."
                    .formatted(Figures.count(described + hopeless))
                : ("%s measures were tested, each together with those of its kind. Of the differences"
                        + " called unlikely to be chance, one in twenty at most is expected to be a"
                        + " false alarm.")
                    .formatted(Figures.count(tested)),
            tested > 0 && described > 0
                ? "Another %s in too few documents to test."
                    .formatted(described == 1 ? "occurs" : Figures.count(described) + " occur")
                : "",
            tested > 0 && hopeless > 0
                ? "%s so rare, or so alike in all documents, that no test could succeed."
                    .formatted(hopeless == 1 ? "One is" : Figures.count(hopeless) + " are")
                : "")
        .filter(line -> !line.isEmpty())
        .reduce((one, next) -> one + " " + next)
        .orElse("");
  }
}
