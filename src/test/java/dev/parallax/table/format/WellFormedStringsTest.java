package dev.parallax.table.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WellFormedStringsTest {

  @Test
  void leavesWellFormedTextAlone() {
    String text = "a\0 é 🌊";

    assertThat(WellFormedStrings.of(text)).isSameAs(text);
  }

  @Test
  void replacesEachUnpairedSurrogateByOneCodePoint() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      String text = random(random);
      String formed = WellFormedStrings.of(text);

      assertThat(new String(formed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(formed);
      assertThat(formed.codePoints().toArray())
          .isEqualTo(text.codePoints().map(c -> isSurrogate(c) ? 0xFFFD : c).toArray());
    }
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.getType(codePoint) == Character.SURROGATE;
  }

  private static String random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < random.nextInt(8); i++) {
      text.append("a\uD83D\uDF0A\uD83D\uDF0A".charAt(random.nextInt(5)));
    }
    return text.toString();
  }
}
