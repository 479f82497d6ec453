package dev.parallax.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;

/**
 * JSHint finds nothing in the page's scripts and their tests, with the rules of {@code .jshintrc}.
 * Rhino runs it, for without its compiler GraalJS takes six times as long.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptLintIT {

  /** What JSHint finds, and functions that are longer than a reader can oversee. */
  private static final String LINT =
      """
      (rules, source) => {
        const options = JSON.parse(rules);
        const globals = options.globals;
        delete options.globals;
        JSHINT(source, options, globals);
        const long = JSHINT.data().functions.filter(one => one.last - one.line >= 20)
          .map(one => ({line: one.line, code: "long", reason: one.name + " has more than 20 lines"}));
        return JSHINT.errors.concat(long).map(one => one.line + ": " + one.code + " " + one.reason)
          .join("\\n");
      }
      """;

  private final Context context = Context.enter();
  private final Scriptable scope = context.initStandardObjects();
  private String rules = "";

  @BeforeAll
  void readRules() throws IOException {
    // Its functions are larger than a method of Java may be.
    context.setInterpretedMode(true);
    context.setLanguageVersion(Context.VERSION_ES6);
    run("jshint.js", Asset.webjar("jshint", "dist/jshint.js").text());
    rules = Files.readString(Path.of(".jshintrc"));
  }

  private Object run(String name, String script) {
    return context.evaluateString(scope, script, name, 1, null);
  }

  @AfterAll
  void close() {
    context.close();
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
    Function lint = (Function) run("lint", "(" + LINT + ")");
    String lines = Context.toString(lint.call(context, scope, scope, new Object[] {rules, source}));
    return lines.lines().toList();
  }
}
