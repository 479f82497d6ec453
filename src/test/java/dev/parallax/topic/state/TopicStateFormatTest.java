package dev.parallax.topic.state;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.model.Hashes;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.unit.TermNumbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TopicStateFormatTest {

  private static final TermNumbers TERMS = TermNumbers.of(List.of("harbour", "ship", "naïve 🌊"));
  private static final TopicModel MODEL =
      new TopicModel(2, new int[][] {{4, 0, 1}, {0, 7, 0}}, new double[] {0.25, 1.0 / 3}, 0.01);
  private static final TopicState STATE =
      TopicState.of(
          "s",
          "c",
          List.of("d1"),
          TERMS,
          MODEL,
          List.of("a", "b"),
          List.of("x", "y"),
          List.of(false, true),
          List.of(
              new GivenTopic(
                  "a", "the sea", "topic:water", List.of("harbour", "ship"), List.of(0.8, 0.2))));

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
    assertThat(bytes).hasSizeGreaterThan(300);
    for (int at = 0; at < bytes.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] damaged = bytes.clone();
        damaged[at] ^= (byte) (1 << bit);
        assertTold(damaged, "bit %d of byte %d".formatted(bit, at));
      }
    }
  }

  @Test
  void everyCutAndEveryAdditionIsToldOf() {
    byte[] bytes = TopicStateFormat.write(STATE);
    for (int length = 0; length < bytes.length; length++) {
      assertTold(Arrays.copyOf(bytes, length), "first %d bytes".formatted(length));
      assertTold(Arrays.copyOfRange(bytes, bytes.length - length, bytes.length), "last bytes");
    }
    assertTold(Arrays.copyOf(bytes, bytes.length + 1), "one byte more");
    byte[] cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertThatThrownBy(() -> TopicStateFormat.read(cut))
        .hasMessage("it is damaged: its checksum does not agree");
  }

  private static void assertTold(byte[] bytes, String what) {
    assertThatThrownBy(() -> TopicStateFormat.read(bytes))
        .as(what)
        .isInstanceOf(TopicStateException.class)
        .message()
        .matches("[ -~]+");
  }

  @Test
  void oddTextIsReadBack() throws TopicStateException {
    List<String> odd =
        List.of(
            "\u0000",
            "\"},{\"",
            "<script>alert(1)</script>",
            "=cmd()",
            "?",
            "a\u202eb",
            "line\nbreak",
            "naïve",
            "\ud83c\udf0a",
            "\udc00 half",
            "\ud800 half");
    TermNumbers terms = TermNumbers.of(odd);
    int[][] counts = {{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}};
    TopicModel model = new TopicModel(1, counts, new double[] {1e-300}, Double.MIN_VALUE);
    TopicState state =
        TopicState.of(
            "s",
            "c",
            List.of(),
            terms,
            model,
            List.of("a"),
            List.of("\ud800, <b>"),
            List.of(false),
            List.of());

    byte[] bytes = TopicStateFormat.write(state);

    assertThat(TopicStateFormat.read(bytes)).isEqualTo(state);
    assertThat(TopicStateFormat.read(bytes).terms()).containsExactlyElementsOf(terms.terms());
    assertThat(new String(bytes, UTF_8)).matches("[\n -~]+");
  }

  @RepeatedTest(20)
  void everyStateIsReadBack(RepetitionInfo info) throws TopicStateException {
    Random random = new Random(info.getCurrentRepetition());
    int size = 1 + random.nextInt(20);
    List<String> terms = IntStream.range(0, size).mapToObj(i -> "term" + i).toList();
    int[][] counts = new int[1 + random.nextInt(6)][];
    List<String> ids = new ArrayList<>();
    for (int topic = 0; topic < counts.length; topic++) {
      counts[topic] = random.ints(size, -50, 100).map(count -> Math.max(0, count)).toArray();
      ids.add("topic:" + topic);
    }
    double[] alpha = random.doubles(counts.length, 1e-9, 10).toArray();
    TopicModel model = new TopicModel(10, counts, alpha, random.nextDouble());
    TopicState state =
        TopicState.of(
            "s",
            "c",
            List.of("d"),
            TermNumbers.of(terms),
            model,
            ids,
            ids,
            Collections.nCopies(ids.size(), false),
            List.of());

    TopicState read = TopicStateFormat.read(TopicStateFormat.write(state));

    assertThat(read).isEqualTo(state);
    TopicModel again = read.modelOver(TermNumbers.of(terms));
    TermNumbers numbers = TermNumbers.of(terms);
    for (int topic = 0; topic < counts.length; topic++) {
      assertThat(again.alpha(topic)).isEqualTo(alpha[topic]);
      for (int term = 0; term < numbers.size(); term++) {
        assertThat(again.count(topic, term)).isEqualTo(counts[topic][term]);
      }
    }
  }

  @Test
  void aVersionThatIsNoNumberIsNotRepeated() {
    String text = new String(TopicStateFormat.write(STATE), UTF_8);
    byte[] odd = text.replaceFirst(" 2 ", " \u001b[31m ").getBytes(UTF_8);
    assertThatThrownBy(() -> TopicStateFormat.read(odd)).hasMessage("it is no topic state");
  }

  /** Ids must outlive an update. */
  @Test
  void aStateOfTheVersionBeforeSaysNothingByHand() throws TopicStateException {
    String json = changed(",\"given\":.*", "}");
    byte[] bytes = ("parallax-topic-state 1 " + Hashes.sha256(json) + "\n" + json).getBytes(UTF_8);
    TopicState read = TopicStateFormat.read(bytes);
    assertThat(read.topics()).isEqualTo(STATE.topics());
    assertThat(read.given()).isEmpty();
  }

  @Test
  void anotherVersionIsToldOf() {
    String text = new String(TopicStateFormat.write(STATE), UTF_8);
    byte[] later = text.replaceFirst(" 2 ", " 3 ").getBytes(UTF_8);
    assertThatThrownBy(() -> TopicStateFormat.read(later))
        .hasMessage("it is of version 3, and this Parallax reads version 2");
  }

  @Test
  void whatIsNotWholeIsToldOf() {
    for (String json :
        List.of(
            "null\n",
            "[]\n",
            "{\"settings\":\"s\"}\n",
            changed("\"terms\":\\[\"[^\\]]*\\]", "\"terms\":[]"),
            changed("\"terms\":\\[\"harbour\"", "\"terms\":[\"zoo\""),
            changed("\"id\":\"b\"", "\"id\":\"a\""),
            changed("\"alpha\":0.25", "\"alpha\":-0.25"),
            changed("\"alpha\":0.25", "\"alpha\":\"NaN\""),
            changed("\"alpha\":0.25", "\"alpha\":null"),
            changed("\"beta\":0.01", "\"beta\":0"),
            changed("\"samples\":2", "\"samples\":0"),
            changed("\"counts\":\\[4,1\\]", "\"counts\":[4]"),
            changed("\"counts\":\\[4,1\\]", "\"counts\":[4,-1]"),
            changed("\"counts\":\\[4,1\\]", "\"counts\":[4,null]"),
            changed("\"counts\":\\[4,1\\]", "\"counts\":[4,99999999999]"),
            changed("\"terms\":\\[0,2\\]", "\"terms\":[0,0]"),
            changed("\"terms\":\\[0,2\\]", "\"terms\":[-1,2]"),
            changed("\"terms\":\\[0,2\\]", "\"terms\":[0,3]"),
            changed("\"topics\":.*,\"given\"", "\"topics\":[],\"given\""),
            changed("\"weights\":\\[0.8", "\"weights\":[-0.8"),
            changed("\"weights\":\\[0.8,", "\"weights\":["),
            changed(",\"given\":.*", "}"))) {
      byte[] bytes =
          ("parallax-topic-state 2 " + Hashes.sha256(json) + "\n" + json).getBytes(UTF_8);
      assertThatThrownBy(() -> TopicStateFormat.read(bytes))
          .as(json)
          .isInstanceOf(TopicStateException.class)
          .message()
          .isIn("it holds nothing", "it does not hold the topics of a run");
    }
  }

  private static String changed(String pattern, String replacement) {
    String text = new String(TopicStateFormat.write(STATE), UTF_8);
    String json = text.substring(text.indexOf('\n') + 1);
    String changed = json.replaceFirst(pattern, replacement);
    assertThat(changed).as(pattern).isNotEqualTo(json);
    return changed;
  }
}
