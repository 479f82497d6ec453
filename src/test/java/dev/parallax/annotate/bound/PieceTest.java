package dev.parallax.annotate.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTest {

  private static final int LONGEST = 20;

  @Test
  void aShortTextIsOnePieceAndIsNotReadForSentences() {
    List<Piece> pieces =
        Piece.of(
            "Short. It is.",
            LONGEST,
            text -> {
              throw new AssertionError(text);
            });

    assertThat(pieces).containsExactly(new Piece("Short. It is.", 0));
  }

  /** The last sentence of a window may go on behind it, so it begins the next piece. */
  @Test
  void aLongTextIsPartedBetweenSentences() {
    assertThat(pieces("One is. Two are. Three were. Four.", LONGEST))
        .containsExactly(
            new Piece("One is. ", 0),
            new Piece("Two are. ", 8),
            new Piece("Three were. Four.", 17));
  }

  @Test
  void aSentenceWithoutAnEndIsCutBehindAWord() {
    assertThat(pieces("and on and on and on and on and on", LONGEST))
        .extracting(Piece::text)
        .containsExactly("and on and on and ", "on and on and on");
  }

  @Test
  void aWordWithoutAnEndIsCutWithinIt() {
    assertThat(pieces("a".repeat(45), LONGEST))
        .extracting(piece -> piece.text().length())
        .containsExactly(20, 20, 5);
  }

  @Test
  void offsetsCountCodePoints() {
    assertThat(pieces("😀 ".repeat(15), LONGEST))
        .containsExactly(new Piece("😀 ".repeat(10), 0), new Piece("😀 ".repeat(5), 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", ". ", "! a", "😀", "a b. ", " ", "The sentence is of some length. "})
  void piecesMakeUpTheTextAndNoneIsLonger(String repeated) {
    String text = repeated.repeat(100);
    List<Piece> pieces = pieces(text, LONGEST);

    assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(text);
    assertThat(pieces)
        .allSatisfy(
            piece ->
                assertThat(piece.text().codePointCount(0, piece.text().length()))
                    .isLessThanOrEqualTo(LONGEST));
  }

  /** Work, not time: no character is handed to the splitter more often than a few times. */
  @Test
  void sentencesAreLookedForInLinearWork() {
    List<Integer> windows = new ArrayList<>();
    String text = "It is so. ".repeat(10_000);
    Piece.of(
        text,
        LONGEST,
        window -> {
          windows.add(window.length());
          return lastSentence(window);
        });

    assertThat(windows.stream().mapToInt(Integer::intValue).sum()).isLessThan(3 * text.length());
  }

  private static List<Piece> pieces(String text, int longest) {
    return Piece.of(text, longest, PieceTest::lastSentence);
  }

  /** A sentence ends with a full stop and a blank. */
  private static int lastSentence(String window) {
    int end = window.lastIndexOf(". ", window.length() - 3);
    return end < 0 ? 0 : end + 2;
  }
}
