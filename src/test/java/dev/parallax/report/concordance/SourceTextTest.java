package dev.parallax.report.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {

  private static final String TEXT =
      "A heading\n\nOne \uD83D\uDEA2 two\nthree four.\n\nNext paragraph.";

  private static final SourceText SOURCE =
      new SourceText(
          new ConcordanceLine.Source("2016/a", "2016", "A", "Ann", "2016-01-02"),
          TEXT.codePoints().toArray(),
          List.of(
              new SourceText.Span(0, 9), new SourceText.Span(11, 32), new SourceText.Span(34, 49)),
          List.of(new SourceText.Quoted(new SourceText.Span(17, 26), "the minister")));

  @Test
  void nothingIsShownFromBeyondTheParagraph() {
    ConcordanceLine line = SOURCE.line(new Hit("2016/a", "paragraph", 17, 20), 500);

    assertThat(line.left()).isEqualTo("One \uD83D\uDEA2 ");
    assertThat(line.hit()).isEqualTo("two");
    assertThat(line.right()).isEqualTo(" three four.");
    assertThat(line.speaker()).isEqualTo("the minister");
  }

  @Test
  void whatIsCutBeginsAndEndsWithAWholeWord() {
    ConcordanceLine line = SOURCE.line(new Hit("2016/a", "paragraph", 21, 26), 7);

    assertThat(line.left()).isEqualTo("\uD83D\uDEA2 two ");
    assertThat(line.right()).isEqualTo(" four.");
    assertThat(SOURCE.line(new Hit("2016/a", "paragraph", 11, 14), 4).right())
        .isEqualTo(" \uD83D\uDEA2");
  }

  @Test
  void linesAreSortedByTheNearestWordsFirst() {
    ConcordanceLine first = line("the big ", "war", " is over");
    ConcordanceLine second = line("a small, ", "war", ", is on");
    ConcordanceLine third = line("big small ", "war", " ends");

    assertThat(LineOrder.LEFT.sorted(List.of(third, second, first)))
        .containsExactly(first, second, third);
    assertThat(LineOrder.RIGHT.sorted(List.of(first, second, third)))
        .containsExactly(third, second, first);
  }

  private static ConcordanceLine line(String left, String hit, String right) {
    return new ConcordanceLine(
        new ConcordanceLine.Source("d", "c", "", "", ""),
        "paragraph",
        "",
        left.length(),
        1,
        left,
        hit,
        right);
  }
}
