package dev.parallax.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** JSHint finds nothing in the page's scripts and their tests, with the rules of .jshintrc. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptLintTest {

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

  /** What would make elements of texts, past the one module that may make any. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "innerHTML|outerHTML|insertAdjacentHTML|createElement|createContextualFragment|DOMParser"
              + "|srcdoc|document\\.write|\\beval\\b|new Function");

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

  static Stream<String> modules() throws IOException {
    return Stream.concat(
        ScriptsTest.files(ScriptsTest.SCRIPTS).stream(),
        ScriptsTest.files(ScriptsTest.TESTS).stream());
  }

  @ParameterizedTest
  @MethodSource("modules")
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

  @Test
  void whatIsExportedIsNeeded() throws IOException {
    Set<String> imported = new HashSet<>();
    Set<String> exported = new HashSet<>();
    for (String path : modules().toList()) {
      ScriptModule module = new ScriptModule(path, Asset.script(path));
      module.exports().forEach(name -> exported.add(path + " " + name));
      module
          .imports()
          .forEach(one -> one.names().forEach(name -> imported.add(one.path() + " " + name)));
    }

    assertThat(exported).hasSizeGreaterThan(100).isSubsetOf(imported);
  }

  @Test
  void elementsAreMadeInOneModule() throws IOException {
    List<String> made =
        ScriptsTest.files(ScriptsTest.SCRIPTS).stream()
            .filter(path -> MARKUP.matcher(Asset.script(path)).find())
            .toList();

    assertThat(made).containsExactly("draw/dom.js");
  }

  private List<String> found(String source) {
    Value lines = engine.evaluate(LINT).execute(rules, source);
    return Stream.iterate(0L, i -> i < lines.getArraySize(), i -> i + 1)
        .map(i -> lines.getArrayElement(i).asString())
        .toList();
  }
}
