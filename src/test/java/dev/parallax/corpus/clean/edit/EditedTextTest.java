package dev.parallax.corpus.clean.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.text.CleaningStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class EditedTextTest {

  private static final CleaningStep EARLY = CleaningStep.NORMALIZE_CHARACTERS;
  private static final CleaningStep LATE = CleaningStep.UNWRAP_LINES;

  @Test
  void changesBesideEachOtherStayApart() {
    EditedText text =
        EditedText.unchanged("a12b")
            .with(List.of(new Change(EARLY, 1, 2, "")))
            .with(List.of(new Change(LATE, 1, 2, "x")));

    assertThat(text.text()).isEqualTo("axb");
    assertThat(text.alterations())
        .containsExactly(new Alteration(EARLY, 1, 2, 1, 1), new Alteration(LATE, 2, 3, 1, 2));
  }

  @Test
  void aChangeOverAnEarlierOneTakesItsPlace() {
    EditedText text =
        EditedText.unchanged("a\r\nb")
            .with(List.of(new Change(EARLY, 1, 3, "\n")))
            .with(List.of(new Change(LATE, 1, 2, " ")));

    assertThat(text.text()).isEqualTo("a b");
    assertThat(text.alterations()).containsExactly(new Alteration(LATE, 1, 3, 1, 2));
  }

  @Test
  void aChangeThatRestoresTheRawTextIsNone() {
    EditedText text =
        EditedText.unchanged("a b")
            .with(List.of(new Change(EARLY, 1, 2, "_")))
            .with(List.of(new Change(LATE, 1, 2, " ")));

    assertThat(text.alterations()).isEmpty();
  }

  @Test
  void rawOffsetsLeadToThePresentText() {
    EditedText text =
        EditedText.unchanged("ab--cd!!e")
            .with(List.of(new Change(EARLY, 2, 4, ""), new Change(EARLY, 6, 8, "???")));

    assertThat(text.fromRaw(0)).isZero();
    assertThat(text.fromRaw(2)).isEqualTo(2);
    assertThat(text.fromRaw(3)).isEqualTo(2);
    assertThat(text.fromRaw(4)).isEqualTo(2);
    assertThat(text.fromRaw(7)).isEqualTo(4);
    assertThat(text.fromRaw(8)).isEqualTo(7);
    assertThat(text.fromRaw(9)).isEqualTo(8);
  }

  /** The composed text is what the changes give one after the other, and its edits lead there. */
  @RepeatedTest(100)
  void compositionEqualsChangeAfterChange(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String raw = "abcdefghijklmnopqrstuvwxyz";
    EditedText text = EditedText.unchanged(raw);
    for (int step = 0; step < 4; step++) {
      List<Change> changes = changes(random, text.text().length());
      String expected = apply(text.text(), changes);
      text = text.with(changes);
      assertThat(text.text()).isEqualTo(expected);
    }
    assertThat(text.alterations()).isNotEmpty();
    assertThat(replay(text)).isEqualTo(text.text());
  }

  private static List<Change> changes(Random random, int length) {
    List<Change> changes = new ArrayList<>();
    int index = random.nextInt(4);
    while (index < length) {
      int end = Math.min(length, index + 1 + random.nextInt(4));
      changes.add(new Change(LATE, index, end, "XYZ".substring(random.nextInt(4))));
      index = end + random.nextInt(5);
    }
    return changes;
  }

  private static String apply(String text, List<Change> changes) {
    StringBuilder result = new StringBuilder(text);
    for (int i = changes.size() - 1; i >= 0; i--) {
      result.replace(changes.get(i).start(), changes.get(i).end(), changes.get(i).text());
    }
    return result.toString();
  }

  private static String replay(EditedText text) {
    StringBuilder result = new StringBuilder(text.raw());
    for (int i = text.alterations().size() - 1; i >= 0; i--) {
      Alteration alteration = text.alterations().get(i);
      result.replace(
          alteration.rawStart(),
          alteration.rawEnd(),
          text.text().substring(alteration.start(), alteration.end()));
    }
    return result.toString();
  }
}
