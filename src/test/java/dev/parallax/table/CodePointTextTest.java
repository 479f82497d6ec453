package dev.parallax.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "é🌊x🌊", "🌊", "\0a"})
  void cutsAsAListOfCodePointsDoes(String text) {
    int[] codePoints = text.codePoints().toArray();
    CodePointText cut = new CodePointText(text);

    assertThat(cut.length()).isEqualTo(codePoints.length);
    for (int start = 0; start <= codePoints.length; start++) {
      for (int end = start; end <= codePoints.length; end++) {
        assertThat(cut.slice(new Span(start, end)))
            .isEqualTo(new String(codePoints, start, end - start));
      }
    }
  }
}
