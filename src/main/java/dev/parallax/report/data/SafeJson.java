package dev.parallax.report.data;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * JSON that may stand in a {@code script} element of a page whatever texts it holds: no character
 * of it can end the element, begin a comment or an entity, or end a line of JavaScript.
 */
final class SafeJson {

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              new JsonFactoryBuilder()
                  .characterEscapes(new MarkupEscapes())
                  // Java 17 and 19 write some doubles differently; the library's writer is steady.
                  .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                  .build())
          .build();

  private SafeJson() {}

  /** What writes a block. */
  @FunctionalInterface
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * The JSON that some content writes.
   *
   * @throws IOException as the content does
   */
  static String of(Content content) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      content.write(json);
    }
    return text.toString();
  }

  /** Escapes {@code <>&'} beside what JSON must, and, as for JSONP, U+2028 and U+2029. */
  private static final class MarkupEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private final int[] ascii = standardAsciiEscapesForJSON();

    MarkupEscapes() {
      for (char c : "<>&'".toCharArray()) {
        ascii[c] = ESCAPE_CUSTOM;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return c < 128
          ? new SerializedString("\\u%04x".formatted(c))
          : JsonpCharacterEscapes.instance().getEscapeSequence(c);
    }
  }
}
