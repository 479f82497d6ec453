package dev.parallax.report.word;

import static dev.parallax.report.read.SampleRows.comparison;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.report.read.CohortPair;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import dev.parallax.report.read.SampleRows;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
                + " per 1,000 words. That is unlikely to be chance (q\u00A0.010), and so is one other"
                + " difference.");
    assertThat(of(word(Map.of("q", .01))).sentence()).endsWith("(q\u00A0.010).");
  }

  @Test
  void whatIsInDoubtIsCalledAHintAndCountedByItself() {
    Row hint = word(Map.of("q", .01, "fragile", true, "unsettled", true));
    Row within = comparison("tone", "fitted_mean", Map.of("q", .01, "within_error", true));

    assertThat(
            of(hint, comparison("frame", "a", Map.of("q", .02, "fragile", true)), within)
                .sentence())
        .endsWith(
            "That is unlikely to be chance (q\u00A0.010), but no more than a hint: depends on one document,"
                + " test and interval disagree. Another difference is unlikely to be chance, but in doubt.");
    assertThat(of(word(Map.of("q", .01)), hint, hint).sentence())
        .endsWith("(q\u00A0.010). 2 others are unlikely to be chance, but in doubt.");
  }

  @Test
  void thatNoneCouldBeShownIsNotThatThereIsNone() {
    assertThat(of(word(Map.of("p", .002, "q", .08, "family_size", 3200))).sentence())
        .isEqualTo(
            "No difference between 2016 and 2024 could be shown. The largest: “peace” (noun) is more"
                + " frequent in 2016 than in 2024: 4.7 against 0.83 per 1,000 words."
                + " Tested alone it would stand out (p\u00A0.002); among the 3,200 measures of its kind it"
                + " could be chance (q\u00A0.080).");
    assertThat(of(word(Map.of("p", .4, "q", .9))).sentence())
        .endsWith("It could be chance (q\u00A0.900).");
  }

  /** A part of a measure never stands on the first screen: its kind is told. */
  @Test
  void saysOfWhichKindDiscoveriesAreThatStandFurtherDown() {
    Row part = comparison("tone", "fitted_part_2", Map.of("q", .01));

    assertThat(shown(word(Map.of("q", .4)), part).sentence())
        .startsWith(
            "Some differences of measures of tone are unlikely to be chance, but they are of parts of"
                + " a measure or by a second instrument, and stand in the sections below. The"
                + " largest: “peace” (noun) is more frequent in 2016");
  }

  @Test
  void whatTheInstrumentsErrorCouldHaveMadeIsNoFinding() {
    Row tone = comparison("tone", "fitted_mean", Map.of("q", .01, "within_error", true));

    assertThat(shown(word(Map.of("q", .4)), tone).sentence())
        .startsWith(
            "No difference between 2016 and 2024 could be shown that is larger than the instrument’s"
                + " own error. The largest: “peace”");
  }

  /** Whatever the rows: the sentence speaks of the first difference that is shown. */
  @Test
  void whatIsSaidIsWhatIsShown() {
    List<Row> kinds =
        List.of(
            word(Map.of("q", .4)),
            comparison("entity", "country:JPN", Map.of("q", .01)),
            comparison("word", "japan", Map.of("q", .02, "fragile", true)),
            comparison(
                "readability",
                "words_per_sentence",
                Map.of("q", .01, "evidence", "of_documents", "mean_a", 20.0, "mean_b", 30.0)),
            comparison("frame", "large", Map.of("q", .3, "strength", 9.0)),
            comparison("frame", "hangs", Map.of("q", .04, "unsettled", true)),
            comparison("tone", "fitted_mean", Map.of("q", .01, "within_error", true)));
    for (int some = 1; some < 1 << kinds.size(); some++) {
      int chosen = some;
      Row[] rows =
          IntStream.range(0, kinds.size())
              .filter(i -> (chosen >> i & 1) == 1)
              .mapToObj(kinds::get)
              .toArray(Row[]::new);
      List<Row> shown = clearest(rows);
      String sentence = shown(rows).sentence();
      boolean found = Arrays.stream(rows).anyMatch(PairRows::isFinding);

      assertThat(shown).as("%s", List.of(rows)).isNotEmpty();
      assertThat(PairRows.isFinding(shown.get(0))).as(sentence).isEqualTo(found);
      assertThat(sentence).contains(labels().of(shown.get(0)).name());
      assertThat(sentence.contains("That is unlikely to be chance")).isEqualTo(found);
      assertThat(sentence.contains("could be shown")).isEqualTo(!found);
    }
  }

  /** What is measured may be called anything: a verb would not fit it. */
  @Test
  void measuresThatAreNoWordsStandBeforeTheirFigures() {
    Map<String, Object> figures =
        Map.of("q", .01, "mean_a", .261, "mean_b", .031, "difference", -.23);

    assertThat(of(comparison("tone", "prescriptive", figures)).sentence())
        .startsWith(
            "Sentences that say what ought to be done: 26.1 % of sentences in 2016, against 3.1 % in"
                + " 2024. That is unlikely to be chance");
    assertThat(of(comparison("entity", "country:JPN", figures)).sentence())
        .startsWith(
            "country:JPN (entities by mentions): 26.1 % of mentions in 2016, against 3.1 % in 2024.");
    assertThat(of(comparison("entity_pair", "country:JPN + country:KOR", figures)).sentence())
        .startsWith("country:JPN and country:KOR in one sentence: 26.1 % of sentences in 2016");
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

  private static List<Row> clearest(Row... rows) {
    return ClearestDifferences.of(
        new PairRows(PAIR, List.of(rows), FAMILIES),
        new UnstableTopics(Rows.none("topics"), FAMILIES));
  }

  /** With the differences that the page would show. */
  private static Finding shown(Row... rows) {
    return finding(clearest(rows), rows);
  }

  private static Finding of(Row... rows) {
    return finding(List.of(rows), rows);
  }

  private static Finding finding(List<Row> clearest, Row... rows) {
    PairRows pair = new PairRows(PAIR, List.of(rows), FAMILIES);
    Conclusions conclusions =
        Conclusions.of(
            pair,
            JsonNodeFactory.instance.objectNode().put("unit", "document"),
            new UnstableTopics(SampleRows.unstableTopics("topic:unsure"), FAMILIES));
    return Finding.of(pair, clearest, labels(), conclusions);
  }

  private static Labels labels() {
    return Labels.of(Rows.none("entities"), Rows.none("topics"), FAMILIES);
  }
}
