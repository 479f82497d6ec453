package dev.parallax.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.family.Scale;
import dev.parallax.model.family.Unit;
import dev.parallax.report.page.ScriptEngine;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "0.2667, PER_CENT, 26.7 %",
    "0.0123, PER_CENT, 1.2 %",
    "0.00351, PER_CENT, 0.35 %",
    "0.00002, PER_CENT, 0.002 %",
    "0, PER_CENT, 0 %",
    "0.0022851, PER_THOUSAND_WORDS, 2.3 per 1000 words",
    "-0.25, SCORE, −0.250",
    "0.1115, SCORE, 0.112",
    "61.333, NUMBER, 61.3 points",
    "1.5712, NUMBER, 1.57 points",
    ", SCORE, –"
  })
  void writesValuesWithTheirUnit(Double value, Scale scale, String text) {
    assertThat(Figures.value(value, new Unit(scale, "points")).replace("1,000", "1000"))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0175, PER_CENT, +1.8 points",
    "-0.0368, PER_CENT, −3.7 points",
    "-0.000001, SCORE, 0.000",
    "0, PER_CENT, 0 points",
    "-0.04712, NUMBER, −0.047 points"
  })
  void writesDifferencesWithTheirSign(Double value, Scale scale, String text) {
    assertThat(Figures.difference(value, new Unit(scale, "points"))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({".0312, .031", ".0004, < .001", "1, 1.000", ", –"})
  void writesProbabilities(Double p, String text) {
    assertThat(Figures.probability(p)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({".0286, .03", ".002165, .002", ".0001, .0001"})
  void writesTheSmallestPToOneDigit(double p, String text) {
    assertThat(Figures.smallest(p)).isEqualTo(text);
  }

  /** Scripts write figures too: what is drawn must say what the first screen says. */
  @Test
  void scriptsWriteThemAlike() {
    try (ScriptEngine engine = new ScriptEngine()) {
      engine.module("testing/figures.js");
      Value figures = engine.global("figures");
      values().forEach(value -> assertAlike(figures, value));
    }
  }

  private static DoubleStream values() {
    Random random = new Random(5);
    DoubleStream anySize =
        DoubleStream.generate(() -> Math.pow(10, 10 * random.nextDouble() - 6)).limit(300);
    // Where digits are cut in the middle both must go the same way.
    DoubleStream halves = IntStream.range(0, 300).mapToDouble(i -> i / 1600.);
    return DoubleStream.concat(anySize, halves).flatMap(value -> DoubleStream.of(value, -value));
  }

  private static void assertAlike(Value figures, double value) {
    for (Scale scale : Scale.values()) {
      for (String name : List.of("", "points")) {
        Unit unit = new Unit(scale, name);
        ProxyObject row = ProxyObject.fromMap(Map.of("scale", scale.label(), "unit_name", name));
        assertThat(figures.invokeMember("formatValue", value, row).asString())
            .isEqualTo(Figures.value(value, unit));
        assertThat(figures.invokeMember("formatDifference", value, row).asString())
            .isEqualTo(Figures.difference(value, unit));
        assertThat(figures.invokeMember("formatReach", value, row).asString())
            .isEqualTo(Figures.reach(value, unit));
      }
    }
    assertThat(figures.invokeMember("formatProbability", Math.abs(value)).asString())
        .isEqualTo(Figures.probability(Math.abs(value)));
  }
}
