package dev.parallax.report.word;

import static dev.parallax.report.read.SampleRows.comparison;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.report.read.CohortPair;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.SampleRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClearestDifferencesTest {

  @Test
  void showsWhatIsToldFromChanceBeforeWhatIsLarge() {
    assertThat(
            of(
                comparison("frame", "large", Map.of("q", .3, "hedges_g", 3.0)),
                comparison("frame", "sure", Map.of("q", .01, "hedges_g", -1.0)),
                comparison("frame", "fragile", Map.of("q", .01, "hedges_g", 2.0, "fragile", true))))
        .containsExactly("sure", "fragile", "large");
    assertThat(
            of(
                comparison("tone", "hedged", Map.of("q", .73, "hedges_g", -.56)),
                comparison("frame", "larger", Map.of("q", .4, "strength", 2.0, "hedges_g", .1)),
                comparison("frame", "next", Map.of("q", .4, "hedges_g", 1.0, "fragile", true))))
        .containsExactly("larger", "next", "hedged");
  }

  @Test
  void aFindingIsShownOnceByItsStrongestMeasure() {
    assertThat(
            of(
                comparison("term", "middle/ADJ", Map.of("strength", 3.0, "finding_id", "m")),
                comparison("phrase", "middle class", Map.of("strength", 4.0, "finding_id", "m")),
                comparison("term", "tax/NOUN", Map.of("strength", 2.0, "finding_id", "t"))))
        .containsExactly("middle class", "tax/NOUN");
  }

  @Test
  void whatIsTestedGoesByItsStrengthAlone() {
    assertThat(
            of(
                comparison("term", "word1", Map.of("q", .01, "hedges_g", 5.0)),
                comparison("term", "word2", Map.of("q", .01, "hedges_g", 4.0)),
                comparison("phrase", "phrase", Map.of("q", .01, "hedges_g", 3.0)),
                comparison("frame", "frame", Map.of("q", .01, "hedges_g", 1.0)),
                comparison("tone", "hedged", Map.of("q", .01, "hedges_g", .5))))
        .containsExactly("word1", "word2", "phrase", "frame", "hedged");
  }

  /** Four words name a topic and need not differ themselves. */
  @Test
  void aTopicComesFirstOnlyWhereNothingElseIsFound() {
    Row topic = comparison("topic", "topic:a", Map.of("q", .01, "hedges_g", 5.0));
    Row word = comparison("term", "word", Map.of("q", .01, "hedges_g", 1.0));
    Row chance = comparison("term", "chance", Map.of("q", .6, "hedges_g", 1.0));

    assertThat(of(topic, word)).containsExactly("word", "topic:a");
    assertThat(of(topic, chance)).containsExactly("topic:a", "chance");
    assertThat(of(topic, word, chance))
        .as("what is shown stands before what could be chance")
        .containsExactly("word", "topic:a", "chance");
  }

  @Test
  void leavesOutPartsAndWhatHasNoSentences() {
    assertThat(
            of(
                comparison("tone", "corenlp_part_2", Map.of()),
                comparison("frame", "policy/other", Map.of()),
                comparison("entity", "country:JPN", Map.of()),
                comparison("frame", "silent", Map.of("evidence", "no_sentence")),
                comparison("frame", "equal", Map.of("difference", 0.0)),
                comparison("frame", "shown", Map.of())))
        .containsExactly("shown");
  }

  /** Else the page would tell of differences that it does not show. */
  @Test
  void whatElseIsToldFromChanceComesInWhereNoneMayLead() {
    Row japan = comparison("entity", "country:JPN", Map.of("q", .01));
    Row length =
        comparison(
            "readability", "words_per_sentence", Map.of("q", .02, "evidence", "of_documents"));
    Row usual = comparison("frame", "usual", Map.of("q", .3));

    assertThat(of(usual, japan, length))
        .containsExactly("country:JPN", "words_per_sentence", "usual");
    assertThat(of(comparison("frame", "found", Map.of("q", .04)), japan, length))
        .containsExactly("found");
    assertThat(of(usual, comparison("entity", "country:JPN", Map.of("q", .06))))
        .as("what could be chance leads by its family alone")
        .containsExactly("usual");
  }

  @Test
  void ranksDescribedOnesByTheirIntervals() {
    Map<String, Object> wide = described(.2, -.1, .5);
    Map<String, Object> clear = described(.2, .15, .25);

    assertThat(of(comparison("frame", "wide", wide), comparison("tone", "clear", clear)))
        .containsExactly("clear", "wide");
  }

  @Test
  void ofDescribedOnesTheBestOfEachKindComesFirst() {
    assertThat(
            of(
                comparison("frame", "frame1", described(.2, .19, .21)),
                comparison("frame", "frame2", described(.2, .18, .22)),
                comparison("tone", "hedged", described(.2, .1, .3))))
        .containsExactly("hedged", "frame1", "frame2");
  }

  @Test
  void showsFive() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      rows.add(comparison("frame", "frame" + i, Map.of("hedges_g", (double) i)));
    }

    assertThat(of(rows.toArray(Row[]::new)))
        .containsExactly("frame8", "frame7", "frame6", "frame5", "frame4");
  }

  @Test
  void ofToneTheDefaultInstrumentSpeaks() {
    assertThat(
            of(
                comparison("tone", "corenlp_mean", Map.of("q", .01, "hedges_g", 3.0)),
                comparison("tone", "lexicon_mean", Map.of("q", .01, "hedges_g", 2.0)),
                comparison("tone", "fitted_mean", Map.of("q", .2, "hedges_g", .1)),
                comparison("tone", "hedged", Map.of("q", .3, "hedges_g", .2))))
        .containsExactly("hedged", "fitted_mean");
  }

  @Test
  void withoutTheFittedInstrumentTheNextOneSpeaks() {
    assertThat(
            of(
                comparison("tone", "lexicon_mean", Map.of("hedges_g", 3.0)),
                comparison("tone", "corenlp_mean", Map.of("hedges_g", 1.0))))
        .containsExactly("corenlp_mean");
  }

  @Test
  void whatWasTestedComesBeforeWhatIsOnlyDescribed() {
    assertThat(
            of(
                comparison("entity_tone", "country:JPN", described(.2, .19, .21)),
                comparison("frame", "tested", Map.of("q", .4, "hedges_g", .1))))
        .containsExactly("tested", "country:JPN");
  }

  @Test
  void whatMayBeTheInstrumentsErrorComesLast() {
    assertThat(
            of(
                comparison(
                    "tone", "fitted_mean", Map.of("q", .01, "hedges_g", 3.0, "within_error", true)),
                comparison("tone", "hedged", Map.of("q", .4, "hedges_g", .1))))
        .containsExactly("hedged", "fitted_mean");
  }

  @Test
  void leavesUnstableTopicsOut() {
    assertThat(
            of(
                comparison("topic", "topic:unsure", Map.of("hedges_g", 3.0)),
                comparison("topic", "topic:sure", Map.of("hedges_g", 1.0))))
        .containsExactly("topic:sure");
  }

  private static Map<String, Object> described(double difference, double low, double high) {
    return Map.of(
        "inference",
        "descriptive",
        "difference",
        difference,
        "within_low",
        low,
        "within_high",
        high);
  }

  private static List<String> of(Row... rows) {
    Families families = new Families(DeclaredFamilies.ALL);
    PairRows pair = new PairRows(new CohortPair("2016", "2024"), List.of(rows), families);
    return ClearestDifferences.of(
            pair, new UnstableTopics(SampleRows.unstableTopics("topic:unsure"), families))
        .stream()
        .map(row -> row.text("key"))
        .toList();
  }
}
