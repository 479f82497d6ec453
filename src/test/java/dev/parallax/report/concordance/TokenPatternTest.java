package dev.parallax.report.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenPatternTest {

  @Test
  void readsWordsLemmasPartsAndNames() throws PatternException {
    TokenPattern pattern = TokenPattern.of(" “AT&T lemma:Go&pos:VERB don’t written:we're” ");

    assertThat(pattern.words())
        .extracting(WordPattern::literal)
        .containsExactly("at&t", null, "don't", null);
    assertThat(pattern.words().get(1).tests())
        .containsExactly(
            new WordPattern.Test(WordPattern.Asked.LEMMA, new Glob("go")),
            new WordPattern.Test(WordPattern.Asked.PART, new Glob("verb")));
    assertThat(pattern.words().get(3).whole()).isEqualTo("we're");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "\"\"",
        "lemma:",
        "name:perhaps",
        "written:",
        "a b c d e f g h i j k l m"
      })
  void saysWhatIsWrong(String typed) {
    assertThatThrownBy(() -> TokenPattern.of(typed))
        .isInstanceOf(PatternException.class)
        .hasMessageMatching("[A-Zn].+\\.");
  }

  @Test
  void starsAreFoundAsARegularExpressionFindsThem() {
    Random random = new Random(3);
    for (int i = 0; i < 2_000; i++) {
      String glob = text(random, "ab*", 5);
      String word = text(random, "ab", 7);
      assertThat(new Glob(glob).matches(word))
          .as("%s of %s", glob, word)
          .isEqualTo(Pattern.matches(glob.replace("*", ".*"), word));
    }
  }

  /** A regular expression would take longer than the universe is old. */
  @Test
  void manyStarsCostLittle() {
    assertThat(new Glob("a*".repeat(40) + "b").matches("a".repeat(5_000))).isFalse();
  }

  private static String text(Random random, String letters, int most) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(most);
    for (int i = 0; i < length; i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }
}
