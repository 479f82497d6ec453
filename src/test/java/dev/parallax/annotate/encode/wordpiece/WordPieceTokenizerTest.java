package dev.parallax.annotate.encode.wordpiece;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.parallax.annotate.encode.RecordedTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordPieceTokenizerTest {

  private static WordPieceTokenizer tokenizer;

  @BeforeAll
  static void load() throws IOException {
    try (InputStream in =
        WordPieceTokenizerTest.class.getResourceAsStream("/e5-small-v2-q-tokenizer.json")) {
      tokenizer = WordPieceTokenizer.read(in);
    }
  }

  static List<RecordedTexts.Recorded> recorded() {
    return RecordedTexts.all();
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void givesTheIdsOfTheReference(RecordedTexts.Recorded recorded) {
    assertThat(Arrays.stream(tokenizer.ids(recorded.text())).boxed().toList())
        .isEqualTo(recorded.ids());
  }

  @Test
  void specialTokensAreTextWhereATextWritesThem() {
    assertThat(tokenizer.ids("[SEP]")).doesNotContain(tokenizer.end()).hasSize(3);
  }

  @Test
  void halfACharacterIsLeftOut() {
    assertThat(tokenizer.ids("go\uD83D on \uDC4D!")).isEqualTo(tokenizer.ids("go on !"));
  }

  @Test
  void anyRandomCharactersGiveIds() {
    Random random = new Random(7);
    for (int text = 0; text < 200; text++) {
      StringBuilder characters = new StringBuilder();
      random.ints(300, 0, 0x3100).forEach(c -> characters.append((char) c));
      assertThat(tokenizer.ids(characters.toString()))
          .isNotEmpty()
          .matches(ids -> Arrays.stream(ids).allMatch(id -> id >= 100));
    }
  }

  @Test
  void aMillionLettersAreOneUnknownWord() {
    assertThat(tokenizer.ids("x".repeat(1_000_000))).containsExactly(tokenizer.unknown());
  }

  @Test
  void saysWhenAFileHasNoVocabulary() {
    InputStream other =
        new ByteArrayInputStream("{\"model\": {\"type\": 1}}".getBytes(StandardCharsets.UTF_8));

    assertThatIOException()
        .isThrownBy(() -> WordPieceTokenizer.read(other))
        .withMessageContaining("vocab");
  }
}
