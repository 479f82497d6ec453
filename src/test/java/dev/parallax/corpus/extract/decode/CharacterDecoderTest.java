package dev.parallax.corpus.extract.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.ExtractionTestBase;
import dev.parallax.corpus.extract.format.TextExtractor;
import dev.parallax.corpus.extract.format.WellFormedText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterDecoderTest extends ExtractionTestBase {

  private static final String TEXT =
      "The envoy\u2019s \u201Cr\u00E9sum\u00E9\u201D \u2014 na\u00EFve, but honest \u2014 was read"
          + " aloud in every caf\u00E9 of the town, and nobody laughed.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkIsBelievedAndDropped(String charset) throws Exception {
    DecodedText decoded =
        CharacterDecoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.encoding()).isEqualTo(charset);
    assertThat(decoded.issues()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252"})
  void withoutOneTheEncodingIsGuessedAndSaid(String charset) throws Exception {
    DecodedText decoded = CharacterDecoder.decode(TEXT.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.encoding()).isEqualTo(charset);
    assertThat(decoded.issues())
        .extracting(issue -> issue.code().label())
        .containsExactly("encoding_guessed");
  }

  @Test
  void validUtf8IsNeverTakenForAnythingElse() throws Exception {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder("x");
      random
          .ints(1 + random.nextInt(60), 0x20, 0x2FFF)
          .filter(c -> c < 0x7F || c > 0x9F)
          .forEach(text::appendCodePoint);
      DecodedText decoded = CharacterDecoder.decode(text.toString().getBytes(UTF_8));
      assertThat(decoded).isEqualTo(new DecodedText(text.toString(), "UTF-8", List.of()));
    }
  }

  @Test
  void aFewDamagedBytesDoNotMakeItAnotherEncoding() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(TEXT.getBytes(UTF_8));
    bytes.write(0xE2);
    bytes.write("and on\n".getBytes(UTF_8));
    ExtractedText text = extract(bytes.toByteArray(), "x.txt");
    assertThat(text.encoding()).isEqualTo("UTF-8");
    assertThat(text.rawText()).isEqualTo(TEXT + "\uFFFDand on\n");
    assertThat(codes(text)).containsExactly("malformed_characters");
  }

  @Test
  void loneSurrogatesBecomeReplacementCharacters() throws Exception {
    byte[] utf8 = {'o', 'n', 'e', ' ', (byte) 0xED, (byte) 0xB8, (byte) 0x80, ' ', 't', 'w', 'o'};
    assertThat(extract(utf8, "x.txt").rawText()).isEqualTo("one \uFFFD two");
    assertThat(codes(extract(utf8, "x.txt"))).containsExactly("malformed_characters");
    byte[] utf16 = {-1, -2, 'a', 0, 0x00, (byte) 0xD8, 'b', 0};
    assertThat(extract(utf16, "x.txt").rawText()).isEqualTo("a\uFFFDb");
  }

  @Test
  void wellFormedTextStaysAsItIs() {
    String pairs = "\uD83D\uDE00a\uD83C\uDF0F";
    assertThat(WellFormedText.of(pairs)).isEqualTo(pairs);
    assertThat(WellFormedText.of("\uDE00\uD83Dx\uD83D")).isEqualTo("\uFFFD\uFFFDx\uFFFD");
  }

  @Test
  void nulsAreReportedWhileTheTextIsMostlyLetters() throws Exception {
    ExtractedText text = extract("Some\0 words\0 with\0 holes", "x.txt");
    assertThat(text.rawText()).isEqualTo("Some\0 words\0 with\0 holes");
    assertThat(codes(text)).containsExactly("nul_characters");
    assertThat(errorClass(new byte[400], "x.txt")).isEqualTo("not_text");
  }

  @Test
  void nothingVisibleIsEmpty() {
    for (String content : List.of(" \n\t", "\u00A0\u3000", "\uFEFF", "\u200B\u200E \u2028")) {
      assertThat(errorClass(content.getBytes(UTF_8), "x.txt")).isEqualTo("empty");
    }
    assertThat(errorClass(new byte[0], "x.pdf")).isEqualTo("empty");
  }

  @Test
  void lengthIsCountedInCodePoints() throws DocumentRejectedException {
    TextExtractor extractor = new TextExtractor(4);
    assertThat(extractor.extract("\uD83D\uDE00abc".getBytes(UTF_8), "x.txt").rawText()).hasSize(5);
    DocumentRejectedException tooLong =
        org.assertj.core.api.Assertions.catchThrowableOfType(
            DocumentRejectedException.class,
            () -> extractor.extract("abcde".getBytes(UTF_8), "x.txt"));
    assertThat(tooLong.errorClass().label()).isEqualTo("too_long");
    assertThat(tooLong.getMessage()).contains("5", "4", "input.max_document_chars");
  }
}
