package dev.parallax.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script>",
        "<!--<script>",
        "a\u2028b\u2029c",
        "&amp;'\"\\",
        "\u0000\u202E\uD83D\uDEA2"
      })
  void holdsNoMarkupAndIsReadBackAsItWas(String text) throws IOException {
    String json = SafeJson.of(generator -> generator.writeString(text));

    assertThat(json).doesNotContain("<", ">", "&", "'", "\u2028", "\u2029");
    assertThat(new ObjectMapper().readValue(json, String.class)).isEqualTo(text);
  }

  @Test
  void namesOfFieldsAreEscapedToo() throws IOException {
    String json =
        SafeJson.of(
            generator -> {
              generator.writeStartObject();
              generator.writeNumberField("</script>", .1);
              generator.writeEndObject();
            });

    assertThat(json).isEqualTo("{\"\\u003c/script\\u003e\":0.1}");
  }

  @Test
  void cutsLongTextsBetweenCharacters() {
    String ships = "\uD83D\uDEA2".repeat(Limits.CELL_CHARACTERS);

    String cut = TableJson.cut(ships);

    assertThat(cut.length()).isLessThanOrEqualTo(Limits.CELL_CHARACTERS);
    assertThat(cut).endsWith("\uD83D\uDEA2…");
    assertThat(TableJson.cut("short")).isEqualTo("short");
  }
}
