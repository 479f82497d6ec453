package dev.parallax.topic.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.model.Hashes;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.unit.TermNumbers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TopicStateFormatTest {

  private static final TermNumbers TERMS = TermNumbers.of(List.of("harbour", "ship", "naïve 🌊"));
  private static final TopicModel MODEL =
      new TopicModel(2, new int[][] {{4, 0, 1}, {0, 7, 0}}, new double[] {0.25, 1.0 / 3}, 0.01);
  private static final TopicState STATE =
      TopicState.of("s", "c", List.of("d1"), TERMS, MODEL, List.of("a", "b"), List.of("x", "y"));

  @Test
  void whatIsWrittenIsReadBack() throws TopicStateException {
    byte[] bytes = TopicStateFormat.write(STATE);

    assertThat(TopicStateFormat.read(bytes)).isEqualTo(STATE);
    assertThat(TopicStateFormat.write(TopicStateFormat.read(bytes))).isEqualTo(bytes);
  }

  @Test
  void theModelIsTheSame() {
    TopicModel model = STATE.model();
    for (int topic = 0; topic < 2; topic++) {
      assertThat(model.alpha(topic)).isEqualTo(MODEL.alpha(topic));
      for (int term = 0; term < 3; term++) {
        assertThat(model.probability(topic, term)).isEqualTo(MODEL.probability(topic, term));
      }
    }
    assertThat(STATE.ids()).containsExactly("a", "b");
  }

  @Test
  void anotherVocabularyKeepsTheTermsThatItHas() {
    TopicModel model = STATE.modelOver(TermNumbers.of(List.of("boat", "ship")));
    assertThat(model.terms()).isEqualTo(2);
    assertThat(model.count(1, 1)).isEqualTo(MODEL.count(1, 2));
    assertThat(model.count(0, 0)).isZero();
  }

  @Test
  void whatIsNoStateIsToldOf() {
    for (String text : List.of("", "{}", "PAR1", "parallax-topic-state", "x".repeat(1000))) {
      assertThatThrownBy(() -> TopicStateFormat.read(text.getBytes(UTF_8)))
          .isInstanceOf(TopicStateException.class)
          .hasMessage("it is no topic state");
    }
  }

  @Test
  void everyDamageIsToldOf() {
    byte[] bytes = TopicStateFormat.write(STATE);
    for (int at = 0; at < bytes.length; at += 7) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 1;
      assertThatThrownBy(() -> TopicStateFormat.read(damaged))
          .as("byte %d", at)
          .isInstanceOf(TopicStateException.class);
    }
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertThatThrownBy(() -> TopicStateFormat.read(cut))
        .hasMessage("it is damaged: its checksum does not agree");
  }

  @Test
  void anotherVersionIsToldOf() {
    String text = new String(TopicStateFormat.write(STATE), UTF_8);
    byte[] later = text.replaceFirst(" 1 ", " 2 ").getBytes(UTF_8);
    assertThatThrownBy(() -> TopicStateFormat.read(later))
        .hasMessage("it is of version 2, and this Parallax reads version 1");
  }

  @Test
  void whatIsNotWholeIsToldOf() {
    for (String json : List.of("null\n", "[]\n", "{\"settings\":\"s\"}\n", emptyTerms())) {
      byte[] bytes =
          ("parallax-topic-state 1 " + Hashes.sha256(json) + "\n" + json).getBytes(UTF_8);
      assertThatThrownBy(() -> TopicStateFormat.read(bytes))
          .as(json)
          .isInstanceOf(TopicStateException.class);
    }
  }

  private static String emptyTerms() {
    String text = new String(TopicStateFormat.write(STATE), UTF_8);
    String json = text.substring(text.indexOf('\n') + 1);
    return json.replaceFirst("\"terms\":\\[[^\\]]*\\]", "\"terms\":[]");
  }
}
