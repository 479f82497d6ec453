package dev.parallax.report.word;

import static dev.parallax.report.read.SampleRows.comparison;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.report.read.Columns;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  private static final Labels LABELS =
      Labels.of(
          table("entities", "entity_id", "name", "country:JPN", "Japan"),
          table("topics", "topic_id", "label", "topic:1", "war, peace"),
          new Families(DeclaredFamilies.ALL));

  @ParameterizedTest
  @CsvSource({
    "entity_tone, country:JPN, Japan, ''",
    "entity_tone, organization:24/7, organization:24/7, ''",
    "entity_pair, country:JPN + country:JPN, Japan + Japan, ''",
    "topic, topic:1, 'war, peace', ''",
    "tone, fitted_mean, Mean tone of sentences, fitted model",
    "tone, hedged, Hedged sentences, ''",
    "lexical_diversity, mattr, Moving-average type–token ratio, ''",
    "of_users, harbour_words, Harbour words, ''",
    "frame, policy/public_sentiment, Public sentiment, policy",
    "term, and/or/NOUN, “and/or”, noun"
  })
  void namesMeasures(String family, String key, String name, String group) {
    MeasureLabel label = LABELS.of(comparison(family, key, Map.of()));

    assertThat(label.name()).isEqualTo(name);
    assertThat(label.group()).isEqualTo(group);
  }

  @Test
  void saysWhatToKnowBeforeBelievingADifference() {
    Row row =
        comparison(
            "tone",
            "fitted_mean",
            Map.of(
                "fragile", true, "within_error", true, "opposed_instruments", "corenlp, lexicon"));

    assertThat(Doubts.of(row))
        .containsExactly(
            "Depends on one document: without it the difference would turn round or shrink to half.",
            "No larger than the measuring error, which alone could have made it.",
            "Not confirmed by other instruments: CoreNLP and the VADER lexicon lean the other way.");
    assertThat(Doubts.of(comparison("tone", "a", Map.of("opposed_instruments", "none")))).isEmpty();
  }

  /** Where the author leads, what was taken of all words alone is not lost. */
  @Test
  void aMeasureThatNoVoiceLeadsInIsOfAllWords() {
    Families families =
        new Families(DeclaredFamilies.ALL, Set.of("ratio"), Set.of(List.of("ratio", "words_only")));
    assertThat(families.leads(comparison("ratio", "gap", Map.of("voice", "author")))).isTrue();
    assertThat(families.leads(comparison("ratio", "gap", Map.of("voice", "all")))).isFalse();
    assertThat(families.leads(comparison("ratio", "words_only", Map.of("voice", "all")))).isTrue();
    assertThat(families.leads(comparison("ratio", "words_only", Map.of("voice", "attributed"))))
        .isFalse();
  }

  @Test
  void aTopicIsCalledWhatTheSettingsCallIt() {
    Columns columns = new Columns(List.of("topic_id", "label", "name"));
    Rows topics =
        new Rows(
            "topics",
            columns,
            List.of(
                new Row(columns, List.of("topic:1", "war, peace", "the Cold War")),
                new Row(columns, Arrays.asList("topic:2", "tax, price", null))));
    Labels labels = Labels.of(Rows.none("entities"), topics, new Families(DeclaredFamilies.ALL));
    assertThat(labels.of(comparison("topic", "topic:1", Map.of())).name())
        .isEqualTo("the Cold War");
    assertThat(labels.of(comparison("topic", "topic:2", Map.of())).name()).isEqualTo("tax, price");
  }

  private static Rows table(String name, String id, String text, String key, String value) {
    Columns columns = new Columns(List.of(id, text));
    return new Rows(name, columns, List.of(new Row(columns, List.of(key, value))));
  }
}
