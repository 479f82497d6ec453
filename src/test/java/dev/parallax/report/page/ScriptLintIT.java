package dev.parallax.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * JSHint finds nothing in the page's scripts and their tests, with the rules of {@code .jshintrc}.
 * It takes longer than a unit test may, for nothing compiles it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptLintIT {

  /** What JSHint finds, and functions that are longer than a reader can oversee. */
  private static final String LINT =
      """
      (rules, source) => {
        const {globals, ...options} = JSON.parse(rules);
        JSHINT(source, options, globals);
        const long = JSHINT.data().functions.filter(one => one.last - one.line >= 20)
          .map(one => ({line: one.line, code: "long", reason: one.name + " has more than 20 lines"}));
        return JSHINT.errors.concat(long).map(one => one.line + ": " + one.code + " " + one.reason);
      }
      """;

  private final ScriptEngine engine = new ScriptEngine();
  private String rules = "";

  @BeforeAll
  void readRules() throws IOException {
    engine.script("jshint.js", Asset.webjar("jshint", "dist/jshint.js").text());
    rules = Files.readString(Path.of(".jshintrc"));
  }

  @AfterAll
  void close() {
    engine.close();
  }

  @ParameterizedTest
  @MethodSource("dev.parallax.report.page.ScriptsTest#modules")
  void findsNothing(String path) {
    assertThat(found(Asset.script(path))).isEmpty();
  }

  /** The rules that matter most are on. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "export const one = two;        | W117",
        "import {one} from './two.js';  | W098",
        "const one = 1;                 | W098",
        "export const one = x => x == 1; | W116",
        "export const one = x => { x.y = 1; let y = 2; }; | W098",
        "var one = 1; export const two = one; | W132",
        "export const one = 1; export const two = () => { const one = 2; return one; }; | W123",
        "export const one = (; | E",
      })
  void findsMistakes(String source, String code) {
    assertThat(found(source)).anyMatch(line -> line.contains(": " + code));
  }

  @Test
  void findsLongFunctions() {
    assertThat(found("export function long() {\n" + "\n".repeat(18) + "}\n")).isEmpty();
    assertThat(found("export function long() {\n" + "\n".repeat(19) + "}\n"))
        .containsExactly("1: long long has more than 20 lines");
  }

  private List<String> found(String source) {
    Value lines = engine.evaluate(LINT).execute(rules, source);
    return Stream.iterate(0L, i -> i < lines.getArraySize(), i -> i + 1)
        .map(i -> lines.getArrayElement(i).asString())
        .toList();
  }
}
