package dev.parallax.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The tests of the page's scripts, which stand in {@code *.test.js} beside them, and what holds for
 * all modules.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptsTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/dev/parallax/report/script");
  private static final Path TESTS = Path.of("src/test/resources/dev/parallax/report/script");

  /** What would make elements of texts, past the one module that may make any. */
  private static final Pattern MARKUP =
      Pattern.compile(
          "innerHTML|outerHTML|insertAdjacentHTML|createElement|createContextualFragment|DOMParser"
              + "|srcdoc|document\\.write|\\beval\\b|new Function");

  /**
   * One for all: to read D3 takes longer than most tests. Modules are joined anew for each file.
   */
  private final ScriptEngine engine = new ScriptEngine();

  @AfterAll
  void close() {
    engine.close();
  }

  @TestFactory
  Stream<DynamicContainer> hold() throws IOException {
    return files(TESTS).stream().filter(path -> path.endsWith(".test.js")).map(this::tests);
  }

  private DynamicContainer tests(String path) {
    engine.module(path);
    Value tests = engine.global("tests");
    assertThat(tests.getArraySize()).as(path).isPositive();
    return DynamicContainer.dynamicContainer(
        path,
        Stream.iterate(0L, i -> i < tests.getArraySize(), i -> i + 1)
            .map(i -> test(tests.getArrayElement(i))));
  }

  private static DynamicTest test(Value test) {
    return DynamicTest.dynamicTest(
        test.getMember("name").asString(), () -> test.getMember("check").executeVoid());
  }

  @Test
  void pageNeedsEveryModule() throws IOException {
    Set<String> joined = new TreeSet<>();
    ScriptModules.joined(
        "main.js",
        path -> {
          joined.add(path);
          return Asset.script(path);
        });

    assertThat(joined).isEqualTo(files(SCRIPTS));
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
        files(SCRIPTS).stream().filter(path -> MARKUP.matcher(Asset.script(path)).find()).toList();

    assertThat(made).containsExactly("draw/dom.js");
  }

  /** Paths of all modules, of the program and of the tests. */
  static Stream<String> modules() throws IOException {
    return Stream.concat(files(SCRIPTS).stream(), files(TESTS).stream());
  }

  private static Set<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .collect(TreeSet::new, Set::add, Set::addAll);
    }
  }
}
