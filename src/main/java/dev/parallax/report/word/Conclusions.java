package dev.parallax.report.word;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.model.family.Picture;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may be concluded from a pair of cohorts, and what not, in sentences that follow from its
 * figures.
 *
 * @param verdict in a line
 * @param may what may be concluded
 * @param mayNot what may not, and why
 * @param ofThisRun those of {@code mayNot} that not every run has, the gravest first
 */
public record Conclusions(
    String verdict, List<String> may, List<String> mayNot, List<String> ofThisRun) {

  /** Units in either cohort below which nothing is tested. */
  private static final int FLOOR = 4;

  static final String INSTRUMENTS =
      "The instruments are weak readers. Those of tone often disagree with people, and with each"
          + " other; frames are found by patterns of words, which show where something is named, not"
          + " what is meant.";

  /** Copies the lists. */
  public Conclusions {
    may = List.copyOf(may);
    mayNot = List.copyOf(mayNot);
    ofThisRun = List.copyOf(ofThisRun);
  }

  static Conclusions of(PairRows pair, JsonNode facts, UnstableTopics unstable) {
    InstrumentLimits limits = new InstrumentLimits(pair, unstable);
    return pair.count(PairRows::isInferred) > 0
        ? new InferredConclusions(pair, facts, limits).all()
        : described(pair, limits);
  }

  private static Conclusions described(PairRows pair, InstrumentLimits limits) {
    return new Conclusions(
        "A description of these documents, and no more",
        List.of(
            "How these documents differ, in " + Figures.count(pair.rows().size()) + " measures.",
            "How much a figure depends on single paragraphs: the dashed lines beside hollow marks"
                + " show how far it moves when paragraphs are drawn again at random."),
        Stream.of(
                Stream.of(
                    "Nothing here says anything about other texts: nothing was tested. "
                        + reason(pair),
                    "No difference on this page may be called significant: none has a p-value, and"
                        + " none should be given one."),
                limits.words(),
                Stream.of(INSTRUMENTS))
            .flatMap(lines -> lines)
            .toList(),
        limits.words().toList());
  }

  /** How few units there are, or the plainest of the reasons that rows give. */
  private static String reason(PairRows pair) {
    String unit = pair.rows().isEmpty() ? "document" : pair.rows().get(0).text("unit");
    if (Math.min(pair.units("a"), pair.units("b")) < FLOOR) {
      return "%ss: %d in %s and %d in %s, where a test needs at least %d in each."
          .formatted(
              LabelTexts.readable(unit),
              pair.units("a"),
              pair.pair().a(),
              pair.units("b"),
              pair.pair().b(),
              FLOOR);
    }
    return pair.rows().stream()
        .filter(row -> !pair.families().isDrawnAs(Picture.TOPICS, row))
        .map(row -> row.text("reason"))
        .filter(text -> !text.isEmpty())
        .min(Comparator.comparingInt(String::length).thenComparing(text -> text))
        .orElse("there are too few documents.");
  }
}
