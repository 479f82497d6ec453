package dev.parallax.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would take hours if any step were more than linear in the text's length. */
class HostileTextTest {

  private static final int MUCH = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a ",
        "a\n",
        "a\n\n",
        "A\n",
        "1\n\n",
        "I\n\n",
        "a-\n",
        "—\n",
        "\u00AD",
        "a\u00AD\n",
        "\f",
        "a\f",
        "\r",
        "\u0000",
        "a\u0000",
        "e\u0301",
        "\u0301",
        "(",
        "\"",
        ".",
        ". ",
        "- a\n",
        "the a\n",
        "Aa Bb\n\n",
        "a@",
        "www.",
        "😀",
        "😀\n",
        "\uFFFD",
        "Page 1\n\n",
        "X 12\nand\n"
      })
  void aPieceRepeatedIsCleaned(String piece) {
    CleanedText cleaned = CleaningFixture.clean(piece.repeat(MUCH));

    assertThat(cleaned.text().length()).isLessThan(4 * MUCH * piece.length());
    assertThat(cleaned.segments().isEmpty()).isEqualTo(cleaned.text().isEmpty());
  }

  @Test
  void linesOfOneCharacterAreParagraphs() {
    assertThat(CleaningFixture.clean("a\n".repeat(300_000)).segments()).hasSize(300_000);
  }

  @Test
  void oneLongLineIsOneParagraph() {
    String line = "The road went on and on. ".repeat(20_000).strip();

    assertThat(CleaningFixture.paragraphs(line)).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n", "\r\n\t\f", "\u0000\u200B\uFEFF", "\u00AD", "\u00A0\u2003"})
  void nothingVisibleIsAnEmptyText(String raw) {
    CleanedText cleaned = CleaningFixture.clean(raw);

    assertThat(cleaned.text()).isEmpty();
    assertThat(cleaned.segments()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "?", "5", "😀", "©", "-", "—", "www.example.org", "I."})
  void aTinyTextIsOneParagraph(String raw) {
    assertThat(CleaningFixture.paragraphs(raw)).containsExactly(raw);
  }
}
