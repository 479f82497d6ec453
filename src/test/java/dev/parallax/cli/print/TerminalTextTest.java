package dev.parallax.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TerminalTextTest {

  @Test
  void plainTextStays() {
    String plain = "2016/Über Japan – 日本 👩‍🚀.txt";
    assertThat(TerminalText.escape(plain)).isSameAs(plain);
  }

  @Test
  void commandsToTheTerminalAreShown() {
    assertThat(TerminalText.escape("a\u001B[2J\u009B1m\r\n\tb\u007F"))
        .isEqualTo("a\\u{001B}[2J\\u{009B}1m\\u{000D}\\n\\tb\\u{007F}");
    assertThat(TerminalText.escape("txt.\u202Eexe\u2066\uFEFF\u2028"))
        .isEqualTo("txt.\\u{202E}exe\\u{2066}\\u{FEFF}\\u{2028}");
    assertThat(TerminalText.escape("\uD800x\uDC00")).isEqualTo("\\u{D800}x\\u{DC00}");
    assertThat(TerminalText.escape("\uDB40\uDC41")).as("tag characters").isEqualTo("\\u{E0041}");
  }

  @Test
  void nothingUnsafeIsLeftOfAnyText() {
    Random random = new Random(3);
    for (int trial = 0; trial < 2_000; trial++) {
      char[] text = new char[20];
      for (int i = 0; i < text.length; i++) {
        text[i] = (char) (random.nextBoolean() ? random.nextInt(0x100) : random.nextInt(0x10000));
      }
      assertThat(TerminalText.escape(new String(text)).codePoints())
          .noneMatch(Character::isISOControl)
          .noneMatch(codePoint -> Character.getType(codePoint) == Character.SURROGATE)
          .noneMatch(codePoint -> codePoint >= 0x202A && codePoint <= 0x202E);
    }
  }
}
