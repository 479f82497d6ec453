package dev.parallax.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLineTest {

  @Test
  void numbersHaveAllTheirDigits() {
    assertThat(CsvLine.of(Arrays.asList(0.1 + 0.2, -1e-7, 0.1f, 7, Double.NaN, null, true)))
        .isEqualTo("0.30000000000000004,-1.0E-7,0.1,7,,,true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@sum(a1)", "\t=1"})
  void noTextIsTakenForAFormula(String text) {
    assertThat(CsvLine.of(List.of(text))).startsWith("'" + text);
  }

  @Test
  void commasQuotesAndLinesStayInTheirCell() {
    assertThat(CsvLine.of(List.of("a,\"b\"", "c\nd", " =1")))
        .isEqualTo("\"a,\"\"b\"\"\",\"c\nd\", =1");
  }

  @Test
  void nothingSpeaksToATerminal() {
    assertThat(CsvLine.of(List.of("\u001B[31mred\u0000"))).isEqualTo(" [31mred ");
  }

  @Test
  void listsAndMapsAreJson() {
    assertThat(CsvLine.of(List.of(List.of("a", 1), Map.of("k", "v"))))
        .isEqualTo("\"[\"\"a\"\",1]\",\"{\"\"k\"\":\"\"v\"\"}\"");
  }
}
