package dev.parallax.topic.unit;

import static dev.parallax.topic.TopicTexts.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.measure.SentenceTerms;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class UnitCutterTest {

  private static final UnitCutter CUTTER = new UnitCutter(10, 20);

  @Test
  void paragraphsWithinTheBoundsAreUnits() {
    assertThat(ordinals(sentence(0, 0, 8), sentence(1, 0, 8), sentence(2, 1, 12)))
        .containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void longParagraphsAreCutBetweenSentences() {
    assertThat(ordinals(sentence(0, 0, 12), sentence(1, 0, 9), sentence(2, 0, 11)))
        .containsExactly(List.of(0), List.of(1, 2));
  }

  @Test
  void aSentenceIsNeverCut() {
    assertThat(ordinals(sentence(0, 0, 99), sentence(1, 1, 15)))
        .containsExactly(List.of(0), List.of(1));
  }

  @Test
  void shortParagraphsAreJoinedWithWhatFollows() {
    assertThat(
            ordinals(sentence(0, 0, 3), sentence(1, 1, 4), sentence(2, 2, 5), sentence(3, 3, 15)))
        .containsExactly(List.of(0, 1, 2), List.of(3));
  }

  @Test
  void aShortEndIsJoinedWithWhatComesBefore() {
    assertThat(ordinals(sentence(0, 0, 15), sentence(1, 1, 4))).containsExactly(List.of(0, 1));
  }

  @Test
  void aShortDocumentIsAUnitAndAnEmptyOneIsNone() {
    assertThat(ordinals(sentence(0, 0, 1))).containsExactly(List.of(0));
    assertThat(CUTTER.cut(0, List.of())).isEmpty();
  }

  @RepeatedTest(20)
  void everySentenceStandsInOneUnitInOrder(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<SentenceTerms> sentences = new ArrayList<>();
    int segment = 0;
    for (int i = 0; i < 60; i++) {
      segment += random.nextInt(2);
      sentences.add(sentence(i, segment, 1 + random.nextInt(12)));
    }

    List<Unit> units = CUTTER.cut(3, sentences);

    assertThat(units.stream().flatMap(unit -> unit.sentences().stream()).toList())
        .isEqualTo(sentences);
    assertThat(units)
        .allMatch(unit -> unit.document() == 3)
        .allMatch(unit -> unit.words() >= 10)
        .allMatch(unit -> unit.words() < 20 + 10 + 10);
  }

  private static List<List<Integer>> ordinals(SentenceTerms... sentences) {
    return CUTTER.cut(0, List.of(sentences)).stream()
        .map(unit -> unit.sentences().stream().map(SentenceTerms::sentence).toList())
        .toList();
  }
}
