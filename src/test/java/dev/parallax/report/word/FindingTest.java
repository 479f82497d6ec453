package dev.parallax.report.word;

import static dev.parallax.report.read.SampleRows.comparison;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.report.read.CohortPair;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import dev.parallax.report.read.SampleRows;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sentence follows from the cells. */
class FindingTest {

  private static final Families FAMILIES = new Families(DeclaredFamilies.ALL);
  private static final CohortPair PAIR = new CohortPair("2016", "2024");

  private static Row word(Map<String, Object> cells) {
    Map<String, Object> all = new java.util.HashMap<>(cells);
    all.putAll(Map.of("mean_a", .0047, "mean_b", .00083, "difference", -.00387));
    return comparison("term", "peace/NOUN", all);
  }

  @Test
  void saysWhatIsUnlikelyToBeChanceAndHowMuchElseIs() {
    Row other = comparison("frame", "a", Map.of("q", .02));

    assertThat(of(word(Map.of("q", .01)), other).sentence())
        .isEqualTo(
            "“peace” (noun) is more frequent in 2016 than in 2024: 4.7 against 0.83"
                + " per 1,000 words. That is unlikely to be chance (q .010), and so is one other"
                + " difference.");
    assertThat(of(word(Map.of("q", .01))).sentence()).endsWith("(q .010).");
  }

  @Test
  void thatNoneCouldBeShownIsNotThatThereIsNone() {
    assertThat(of(word(Map.of("p", .002, "q", .08, "family_size", 3200))).sentence())
        .isEqualTo(
            "No difference between 2016 and 2024 could be shown. The largest: “peace” (noun) is more"
                + " frequent in 2016 than in 2024: 4.7 against 0.83 per 1,000 words."
                + " Tested alone it would stand out (p .002); among the 3,200 measures of its kind it"
                + " could be chance (q .080).");
    assertThat(of(word(Map.of("p", .4, "q", .9))).sentence())
        .endsWith("It could be chance (q .900).");
  }

  /** What is unlikely to be chance need not be among what a newcomer is shown. */
  @Test
  void saysOfWhichKindDiscoveriesAre() {
    Row style = comparison("readability", "words_per_sentence", Map.of("q", .01));
    PairRows pair = new PairRows(PAIR, List.of(word(Map.of("q", .4)), style), FAMILIES);

    assertThat(FindingSentence.of(pair, List.of(pair.rows().get(0)), labels()))
        .startsWith(
            "Some differences of measures of readability are unlikely to be chance; none of those below");
  }

  @Test
  void describesWhereThereAreTooFewToTest() {
    assertThat(of(word(Map.of("inference", "descriptive"))).sentence())
        .startsWith("“peace” (noun) is more frequent in 2016")
        .endsWith("That describes these documents; there are too few to test.");
    assertThat(of().sentence()).contains("too few to test");
  }

  @Test
  void hasThreeCaveatsAtMostTheOnesOfTheFindingFirst() {
    Finding finding =
        of(
            word(Map.of("q", .01, "fragile", true)),
            comparison("frame", "b", Map.of("q", .2, "unsettled", true)));

    assertThat(finding.caveats()).hasSize(3);
    assertThat(finding.caveats().get(0)).startsWith("Depends on one document");
    assertThat(finding.more()).isPositive();
    assertThat(finding.basis()).startsWith("2 measures were tested");
  }

  private static Finding of(Row... rows) {
    PairRows pair = new PairRows(PAIR, List.of(rows), FAMILIES);
    Conclusions conclusions =
        Conclusions.of(
            pair,
            JsonNodeFactory.instance.objectNode().put("unit", "document"),
            new UnstableTopics(SampleRows.unstableTopics("topic:unsure"), FAMILIES));
    return Finding.of(pair, List.of(rows), labels(), conclusions);
  }

  private static Labels labels() {
    return Labels.of(Rows.none("entities"), Rows.none("topics"), FAMILIES);
  }
}
