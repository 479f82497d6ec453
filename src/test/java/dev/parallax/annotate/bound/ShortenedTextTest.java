package dev.parallax.annotate.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortenedTextTest {

  private static final int LONGEST = 4;

  @Test
  void aTextOfShortWordsStaysAsItIs() {
    ShortenedText text = ShortenedText.of("four by four", LONGEST);

    assertThat(text.text()).isEqualTo("four by four");
    assertThat(IntStream.rangeClosed(0, 12)).allMatch(place -> text.place(place) == place);
  }

  @Test
  void aLongWordLosesItsEndAndItsEndIsFoundAgain() {
    ShortenedText text = ShortenedText.of("an endless one", LONGEST);

    assertThat(text.text()).isEqualTo("an endl one");
    assertThat(text.place(3)).as("begin of endless").isEqualTo(3);
    assertThat(text.place(6)).as("its last letter but what was left out").isEqualTo(6);
    assertThat(text.place(7)).as("its end").isEqualTo(10);
    assertThat(text.place(8)).as("begin of one").isEqualTo(11);
    assertThat(text.place(11)).as("end of the text").isEqualTo(14);
  }

  @Test
  void aLongLastWordReachesToTheEnd() {
    ShortenedText text = ShortenedText.of("so endless", LONGEST);

    assertThat(text.place(text.text().length())).isEqualTo(10);
  }

  @Test
  void charactersBeyondTheFirstPlaneAreNotTornApart() {
    ShortenedText text = ShortenedText.of("😀".repeat(9) + " a", LONGEST);

    assertThat(text.text()).isEqualTo("😀".repeat(LONGEST) + " a");
    assertThat(text.place(LONGEST)).isEqualTo(9);
    assertThat(text.place(LONGEST + 2)).isEqualTo(11);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u00A0", "\n", "\u2003", "\t"})
  void anyWhiteSpacePartsWords(String space) {
    String words = "four" + space + "four";

    assertThat(ShortenedText.of(words, LONGEST).text()).isEqualTo(words);
  }

  /** Against the slow way: each character of what is left is the one at its place in the whole. */
  @Test
  void whatIsLeftStandsInTheWholeWhereItsPlaceSays() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      String whole =
          IntStream.range(0, 60)
              .mapToObj(i -> random.nextInt(5) == 0 ? " " : random.nextInt(3) == 0 ? "😀" : "a")
              .collect(Collectors.joining());
      int[] original = whole.codePoints().toArray();
      ShortenedText text = ShortenedText.of(whole, LONGEST);
      int[] left = text.text().codePoints().toArray();
      for (int i = 0; i < left.length; i++) {
        assertThat(left[i]).isEqualTo(original[text.place(i)]);
      }
      assertThat(text.place(left.length)).isEqualTo(original.length);
    }
  }
}
