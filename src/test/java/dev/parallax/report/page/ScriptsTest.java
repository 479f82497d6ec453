package dev.parallax.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The tests of the page's scripts, which stand in {@code *.test.js} beside them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptsTest {

  static final Path SCRIPTS = Path.of("src/main/resources/dev/parallax/report/script");
  static final Path TESTS = Path.of("src/test/resources/dev/parallax/report/script");

  private final List<ScriptEngine> engines = new ArrayList<>();

  @AfterAll
  void close() {
    engines.forEach(ScriptEngine::close);
  }

  @TestFactory
  Stream<DynamicContainer> hold() throws IOException {
    return files(TESTS).stream().filter(path -> path.endsWith(".test.js")).map(this::tests);
  }

  private DynamicContainer tests(String path) {
    ScriptEngine engine = new ScriptEngine();
    engines.add(engine);
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

  static Set<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .collect(TreeSet::new, Set::add, Set::addAll);
    }
  }
}
