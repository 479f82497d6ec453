package dev.parallax.corpus.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.extract.format.TextExtractor;
import dev.parallax.corpus.extract.format.WellFormedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for every text that is extracted, and short ways to say what is expected of one. */
public abstract class ExtractionTestBase {

  protected static final int MAX_CHARS = 500_000;

  protected static ExtractedText extract(byte[] bytes, String path)
      throws DocumentRejectedException {
    ExtractedText text = new TextExtractor(MAX_CHARS).extract(bytes, path);
    assertSound(text);
    return text;
  }

  protected static ExtractedText extract(String content, String path)
      throws DocumentRejectedException {
    return extract(content.getBytes(UTF_8), path);
  }

  protected static DocumentRejectedException reject(byte[] bytes, String path) {
    DocumentRejectedException rejected =
        catchThrowableOfType(DocumentRejectedException.class, () -> extract(bytes, path));
    assertThat(rejected).as(path + " should be rejected").isNotNull();
    assertThat(rejected.getMessage()).matches("(?s)[A-Z].*[.]").doesNotContain("\n\tat");
    return rejected;
  }

  protected static String errorClass(byte[] bytes, String path) {
    return reject(bytes, path).errorClass().label();
  }

  protected static List<String> codes(ExtractedText text) {
    return text.issues().stream().map(issue -> issue.code().label()).toList();
  }

  /** Each block as {@code KIND level text}. */
  protected static List<String> blocks(ExtractedText text) {
    return text.blocks().stream()
        .map(
            b ->
                b.kind().label().charAt(0)
                    + (b.level() == 0 ? "" : "" + b.level())
                    + " "
                    + text.rawText().substring(b.start(), b.end()))
        .toList();
  }

  /**
   * Blocks are in order, trimmed, without blank lines, and one blank line apart; between those of a
   * PDF nothing stands but blanks and asides.
   */
  private static void assertSound(ExtractedText text) {
    String raw = text.rawText();
    assertThat(WellFormedText.of(raw)).isEqualTo(raw);
    if (text.format().equals("pdf")) {
      assertThat(outsideBlocks(text)).isBlank();
      return;
    }
    @Nullable Block previous = null;
    for (Block block : text.blocks()) {
      String piece = raw.substring(block.start(), block.end());
      assertThat(piece).isEqualTo(WhiteSpace.strip(piece)).isNotEmpty();
      assertThat(piece.lines()).noneMatch(WhiteSpace::isBlank);
      int expectedStart = previous == null ? 0 : previous.end() + 2;
      assertThat(block.start()).isEqualTo(expectedStart);
      assertThat(raw.substring(previous == null ? 0 : previous.end(), block.start())).isBlank();
      previous = block;
    }
    if (previous != null) {
      assertThat(previous.end()).isEqualTo(raw.length());
    }
  }

  private static String outsideBlocks(ExtractedText text) {
    StringBuilder rest = new StringBuilder(text.rawText());
    text.blocks().forEach(b -> blank(rest, b.start(), b.end()));
    text.asides().forEach(a -> blank(rest, a.start(), a.end()));
    return rest.toString();
  }

  private static void blank(StringBuilder text, int start, int end) {
    text.replace(start, end, " ".repeat(end - start));
  }
}
