package dev.parallax.annotate.parse.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StringHashTest {

  @Test
  void theHashOfAWholeFollowsFromThoseOfItsParts() {
    Random random = new Random(1);
    for (int i = 0; i < 1000; i++) {
      String first = string(random);
      String second = string(random);
      long joined =
          StringHash.join(
              StringHash.of(first), StringHash.of(second), StringHash.power(second.length()));
      assertThat(joined).isEqualTo(StringHash.of(first + second));
      assertThat(StringHash.append(StringHash.of(first), '-'))
          .isEqualTo(StringHash.of(first + "-"));
    }
  }

  @Test
  void columnsJoinTheirStringsWithAHyphen() {
    HashColumn strings = new HashColumn(1);
    strings.set(0, "went");
    strings.set(1, "VBD");
    HashColumn joined = new HashColumn(0);
    joined.join(3, strings, 0, strings, 1);

    assertThat(joined.after(StringHash.of("S0WT-"), 3)).isEqualTo(StringHash.of("S0WT-went-VBD"));
    assertThat(joined.afterHyphen(joined.hash(3), 3)).isEqualTo(StringHash.of("went-VBD-went-VBD"));
    assertThat(joined.power(3)).isEqualTo(StringHash.power("went-VBD".length()));
  }

  @Test
  void noTwoShortStringsShareAHash() {
    Set<Long> hashes = new HashSet<>();
    int strings = 0;
    for (char a = 0; a < 200; a++) {
      hashes.add(StringHash.of("" + a));
      for (char b = 0; b < 200; b++) {
        hashes.add(StringHash.of("" + a + b));
        strings++;
      }
      strings++;
    }
    assertThat(hashes).hasSize(strings).doesNotContain(StringHash.of(""));
  }

  private static String string(Random random) {
    StringBuilder string = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      string.append((char) random.nextInt(Character.MAX_VALUE));
    }
    return string.toString();
  }
}
