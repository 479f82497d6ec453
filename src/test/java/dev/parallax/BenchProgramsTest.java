package dev.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs in {@code bench} are run by hand, long after the code that they call has moved; they
 * must still compile.
 */
class BenchProgramsTest {

  @Test
  void benchProgramsCompile(@TempDir Path classes) throws IOException {
    List<Path> programs = programs();
    assertThat(programs).hasSizeGreaterThan(5);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      List<String> options =
          List.of(
              "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString());
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(programs))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  private static List<Path> programs() throws IOException {
    List<Path> programs = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("bench"), "*.java")) {
      files.forEach(programs::add);
    }
    return programs;
  }
}
