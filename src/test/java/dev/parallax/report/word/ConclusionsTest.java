package dev.parallax.report.word;

import static dev.parallax.report.read.SampleRows.comparison;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.report.read.CohortPair;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.SampleRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConclusionsTest {

  private static final Families FAMILIES = new Families(DeclaredFamilies.ALL);
  private static final CohortPair PAIR = new CohortPair("2016", "2024");

  @Test
  void countsWhatDiffersInEachFamily() {
    Conclusions conclusions =
        of(1, List.of(row("frame", 0, .01), row("frame", 1, .2), row("tone", 0, .03)));

    assertThat(conclusions.verdict())
        .isEqualTo("2 of 3 tested differences are unlikely to be chance");
    assertThat(conclusions.may().get(0)).contains("1 of 2 frames, 1 of 1 measures of tone");
    assertThat(conclusions.may().get(1)).contains("6 documents of 2016 and 6 of 2024");
  }

  /** Tarone's argument: what could not have succeeded was not tested with the others. */
  @Test
  void doesNotCountAsTestedWhatNoTestCouldTell() {
    Map<String, Object> hopeless = new HashMap<>(Map.of("p", .4));
    hopeless.put("q", null);
    List<Row> rows =
        List.of(
            row("frame", 0, .01),
            comparison("frame", "rare", hopeless),
            comparison("frame", "rarer", hopeless));

    assertThat(of(1, rows).verdict())
        .isEqualTo("1 of 1 tested differences is unlikely to be chance");
    assertThat(of(1, rows).may())
        .anyMatch(line -> line.startsWith("Another 2 measures are so rare"));
    assertThat(of(1, rows.subList(1, 3)).may().get(0)).startsWith("No test could succeed");
  }

  @Test
  void saysThatNoDifferenceIsNoProofOfSameness() {
    Conclusions conclusions = of(1, List.of(row("frame", 0, .4)));

    assertThat(conclusions.verdict()).startsWith("No difference could be shown");
    assertThat(conclusions.may().get(0)).contains("no proof that they are alike");
  }

  @Test
  void saysWhereOneMeasureAloneCouldNotReachTheLevel() {
    // .0022 times 23 measures is .0506: one measure at the smallest p has a q above .05.
    Row frames = comparison("frame", "a", Map.of("q", .5, "family_size", 23));
    Row tones = comparison("tone", "a", Map.of("q", .5, "family_size", 22));

    assertThat(of(1, List.of(frames, tones)).mayNot())
        .anyMatch(line -> line.contains("frames (2 at once)") && !line.contains("tone ("));
  }

  @Test
  void saysWhereTheLevelIsOutOfReach() {
    Row few = comparison("frame", "a", Map.of("p_min", .1, "q", .1, "n_a", 3, "n_b", 3));

    assertThat(of(1, List.of(few)).mayNot())
        .anyMatch(line -> line.contains("no q of .05 was possible"));
  }

  @Test
  void countsLooks() {
    assertThat(of(3, List.of(row("frame", 0, .5))).mayNot())
        .anyMatch(line -> line.contains("run 3 over these texts"));
  }

  @Test
  void namesFragileAndUnsettledFigures() {
    Row fragile = comparison("frame", "a", Map.of("q", .01, "fragile", true));
    Row unsettled = comparison("frame", "b", Map.of("q", .04, "unsettled", true));
    Row chance = comparison("frame", "c", Map.of("q", .2, "unsettled", true));

    assertThat(of(1, List.of(fragile, unsettled, chance)).mayNot())
        .anyMatch(line -> line.equals("One of the differences depends on a single document."))
        .anyMatch(
            line ->
                line.startsWith(
                    "In one of the differences that are unlikely to be chance, test and interval"
                        + " disagree"));
    assertThat(of(1, List.of(chance)).mayNot())
        .anyMatch(line -> line.startsWith("In one of the differences that were tested, test"));
  }

  @Test
  void saysWhatTheInstrumentsErrorForbids() {
    Row within = comparison("tone", "a", Map.of("error_reach", .2, "within_error", true));
    Row beyond = comparison("tone", "b", Map.of("error_reach", .01, "within_error", false));

    assertThat(of(1, List.of(within, beyond)).mayNot())
        .anyMatch(
            line ->
                line.equals(
                    "2 of 2 differences that were tested have a known measuring error; 1 of these is no"
                        + " larger than that error, which alone could have made it."));
    assertThat(of(1, List.of(beyond)).mayNot()).noneMatch(line -> line.contains("error"));
  }

  @Test
  void saysWhereInstrumentsOfToneContradictEachOther() {
    Row fitted = comparison("tone", "fitted_mean", Map.of("opposed_instruments", "lexicon"));
    Row lexicon = comparison("tone", "lexicon_mean", Map.of("opposed_instruments", "fitted"));

    assertThat(of(1, List.of(lexicon, fitted)).mayNot())
        .contains(
            "The instruments do not agree about tone: by the fitted model it is higher in 2024, but"
                + " the VADER lexicon leans the other way.");
  }

  @Test
  void concludesNothingFromUnstableTopics() {
    Row unsure = comparison("topic", "topic:unsure", Map.of("inference", "descriptive"));
    Row sure = comparison("topic", "topic:sure", Map.of());

    assertThat(of(1, List.of(unsure, row("frame", 0, .1))).mayNot())
        .contains("Topics cannot be relied on here. The topics are told from too little.");
    assertThat(of(1, List.of(unsure, sure)).mayNot())
        .contains("1 of 2 topics cannot be relied on: another fit does not find them again.");
    assertThat(of(1, List.of(unsure, sure)).may()).noneMatch(line -> line.contains("too few"));
  }

  @Test
  void onlyDescribesBelowTheFloor() {
    Row described =
        comparison(
            "frame",
            "a",
            Map.of("inference", "descriptive", "reason", "Too few.", "n_a", 1, "n_b", 1));

    Conclusions conclusions = of(1, List.of(described));

    assertThat(conclusions.verdict()).contains("description");
    assertThat(conclusions.mayNot())
        .anyMatch(
            line ->
                line.contains(
                    "nothing was tested. Documents: 1 in 2016 and 1 in 2024, where a test needs at least"
                        + " 4 in each."))
        .noneMatch(line -> line.contains("q "));
  }

  private static Row row(String family, int key, double q) {
    return comparison(family, "key" + key, Map.of("q", q));
  }

  private static Conclusions of(int looks, List<Row> rows) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    facts.put("looks", looks);
    facts.put("unit", "document");
    return Conclusions.of(
        new PairRows(PAIR, rows, FAMILIES),
        facts,
        new UnstableTopics(SampleRows.unstableTopics("topic:unsure"), FAMILIES));
  }
}
