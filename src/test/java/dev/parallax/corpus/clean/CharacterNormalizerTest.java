package dev.parallax.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.clean.edit.EditedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterNormalizerTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a\\u0000b,ab",
        "a\\u200Bb\\uFEFF,ab",
        "\\u202Eab\\u202C,ab",
        "a\\u0007\\u0008b,ab",
        "a\\u00A0b,a b",
        "a\\u2003b,a b",
        "a\\u2010b\\u2011c,a-b-c",
        "\\uFB01sh o\\uFB03ce,fish office",
        "cafe\\u0301,caf\\u00E9",
        "co\\u00ADop,coop",
        "word\\u200Djoined,wordjoined",
        "a\\u2028b,a\\nb",
        "a\\u0085b,a\\nb",
      })
  void foldsAndRemoves(String raw, String expected) {
    assertThat(normalized(unescape(raw))).isEqualTo(unescape(expected));
  }

  @Test
  void keepsTypographyAndPictures() {
    String text = "“Quoted” ‘so’ – and — so… 👩\u200D🚀 ∑ naïve 日本";

    assertThat(CharacterNormalizer.changes(text)).isEmpty();
  }

  @Test
  void foldsLineEndsOfAllSystems() {
    assertThat(normalized("a\r\nb\rc\n\r\nd")).isEqualTo("a\nb\nc\n\nd");
  }

  @Test
  void keepsASoftHyphenAtALineEndForLater() {
    assertThat(normalized("inter\u00ADna\u00AD \ntional")).isEqualTo("interna\u00AD \ntional");
  }

  @Test
  void aNotSignBehindALetterIsAHyphenThatCutsTheWord() {
    assertThat(normalized("inter¬\nnational")).isEqualTo("inter\u00AD\nnational");
    assertThat(normalized("inter¬ national and inter¬national"))
        .isEqualTo("international and international");
    assertThat(CharacterNormalizer.changes("p ∧ ¬q, p ∨ ¬\nq, p¬ Q, 5¬ x, ¬")).isEmpty();
  }

  @Test
  void aRunOfRemovedCharactersIsOneChange() {
    assertThat(CharacterNormalizer.changes("a\u0000\u0000\u200B\u0000b"))
        .singleElement()
        .satisfies(change -> assertThat(change.end() - change.start()).isEqualTo(4));
  }

  @Test
  void aHeapOfAccentsIsLeftAlone() {
    assertThat(CharacterNormalizer.changes("e" + "\u0301".repeat(100_000))).isEmpty();
  }

  private static String normalized(String raw) {
    return EditedText.unchanged(raw).with(CharacterNormalizer.changes(raw)).text();
  }

  private static String unescape(String text) {
    StringBuilder result = new StringBuilder();
    String rest = text.replace("\\n", "\n");
    for (int at = rest.indexOf("\\u"); at >= 0; at = rest.indexOf("\\u")) {
      result
          .append(rest, 0, at)
          .append((char) Integer.parseInt(rest.substring(at + 2, at + 6), 16));
      rest = rest.substring(at + 6);
    }
    return result.append(rest).toString();
  }
}
