package dev.parallax.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

  private static final CleaningStep STEP = CleaningStep.UNWRAP_LINES;

  @Test
  void withoutEditsASpanIsItself() {
    assertThat(new OffsetMap(List.of()).toRaw(new Span(3, 8))).isEqualTo(new Span(3, 8));
  }

  @Test
  void aSpanBesideADeletionStaysTight() {
    // raw "ab--cd", cleaned "abcd"
    OffsetMap map = new OffsetMap(List.of(edit(2, 4, 2, 2)));

    assertThat(map.toRaw(new Span(0, 2))).isEqualTo(new Span(0, 2));
    assertThat(map.toRaw(new Span(2, 4))).isEqualTo(new Span(4, 6));
    assertThat(map.toRaw(new Span(1, 3))).isEqualTo(new Span(1, 5));
  }

  @Test
  void aBoundaryInsideAReplacementTakesAllOfIt() {
    // raw "a123b", cleaned "aXYb"
    OffsetMap map = new OffsetMap(List.of(edit(1, 4, 1, 3)));

    assertThat(map.toRaw(new Span(0, 2))).isEqualTo(new Span(0, 4));
    assertThat(map.toRaw(new Span(2, 4))).isEqualTo(new Span(1, 5));
    assertThat(map.toRaw(new Span(1, 3))).isEqualTo(new Span(1, 4));
  }

  @Test
  void offsetsAreCodePoints() {
    String raw = "😀\u0000😀b";
    String cleaned = "😀😀b";
    OffsetMap map = new OffsetMap(List.of(edit(1, 2, 1, 1)));

    assertThat(map.toRaw(new Span(1, 2))).isEqualTo(new Span(2, 3));
    assertThat(Replay.of(map.edits(), raw, cleaned, new Span(0, 3))).isEqualTo("😀😀");
  }

  @Test
  void editsThatCannotBeAreRefused() {
    Edit insertion = edit(1, 1, 1, 2);
    Edit misplaced = edit(1, 2, 3, 4);

    assertThatThrownBy(() -> new OffsetMap(List.of(insertion)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OffsetMap(List.of(misplaced)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OffsetMap(List.of(edit(4, 6, 4, 4), edit(5, 7, 3, 3))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Every span that does not split a replacement gives back its slice by replaying. */
  @RepeatedTest(50)
  void replayingARawSpanGivesTheCleanedSlice(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder raw = new StringBuilder();
    StringBuilder cleaned = new StringBuilder();
    List<Edit> edits = new ArrayList<>();
    List<Integer> whole = new ArrayList<>(List.of(0));
    while (raw.length() < 60) {
      int rawStart = raw.length();
      int start = cleaned.length();
      raw.append("abcdefgh", 0, 1 + random.nextInt(4));
      if (random.nextBoolean()) {
        cleaned.append("XYZ", 0, random.nextInt(4));
        edits.add(edit(rawStart, raw.length(), start, cleaned.length()));
      } else {
        cleaned.append(raw, rawStart, raw.length());
        for (int i = start + 1; i < cleaned.length(); i++) {
          whole.add(i);
        }
      }
      whole.add(cleaned.length());
    }
    OffsetMap map = new OffsetMap(edits);
    assertThat(edits).isNotEmpty();
    assertThat(
            Replay.of(map.edits(), raw.toString(), cleaned.toString(), new Span(0, raw.length())))
        .isEqualTo(cleaned.toString());
    for (int start : whole) {
      for (int end : whole) {
        if (start <= end) {
          Span stretch = map.toRaw(new Span(start, end));
          assertThat(Replay.of(map.edits(), raw.toString(), cleaned.toString(), stretch))
              .isEqualTo(cleaned.substring(start, end));
        }
      }
    }
  }

  private static Edit edit(int rawStart, int rawEnd, int start, int end) {
    return new Edit(STEP, new Span(rawStart, rawEnd), new Span(start, end));
  }
}
