package dev.parallax.own.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words of entries against regular expressions that mean the same. */
class WordPatternsTest {

  @Test
  void matchesWhatTheSameRegularExpressionMatches() {
    Random random = new Random(26);
    WordPatterns patterns = new WordPatterns();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < 300; i++) {
      String pattern = word(random, "aab*?*");
      if (pattern.contains("a") || pattern.contains("b")) {
        numbers.put(pattern, patterns.number(pattern));
      }
    }
    for (int i = 0; i < 300; i++) {
      String word = word(random, "ab");
      List<Integer> expected = new ArrayList<>();
      numbers.forEach(
          (pattern, number) -> {
            if (word.matches(pattern.replace("*", ".*").replace("?", "."))) {
              expected.add(number);
            }
          });
      assertThat(Arrays.stream(patterns.matching(word)).boxed().toList())
          .as(word)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void aSignWithoutLettersIsNoWildcard() {
    WordPatterns patterns = new WordPatterns();
    int kiss = patterns.number(":*");
    int question = patterns.number("?");
    assertThat(patterns.matching(":*")).containsExactly(kiss);
    assertThat(patterns.matching("?")).containsExactly(question);
    assertThat(patterns.matching(":)")).isEmpty();
    assertThat(patterns.matching("x")).isEmpty();
  }

  /** What goes back to every star takes time that grows with their number. */
  @Test
  void manyStarsTakeNoTime() {
    assertThat(WordPatterns.matches("*a".repeat(60) + "b", "a".repeat(5_000))).isFalse();
  }

  private static String word(Random random, String letters) {
    StringBuilder word = new StringBuilder();
    for (int length = 1 + random.nextInt(5); length > 0; length--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
