package dev.parallax.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * A small form of {@code bench/reproducible.py}: processes that hash objects otherwise, in other
 * locales and orders, with other numbers of threads, say the same of the same texts.
 */
class SameInEveryProcessIT {

  private static final List<String> FILES =
      List.of("docs/methods.md", "input/2016/alliance-manager.txt", "input/2024/trade-lawyer.txt");

  @Test
  void whateverTheProcessIsLike() throws Exception {
    Set<String> expected = annotate(1, FILES, "-XX:hashCode=5");
    assertThat(expected).hasSameSizeAs(FILES);

    List<String> reversed = new ArrayList<>(FILES);
    Collections.reverse(reversed);
    assertThat(annotate(2, reversed, "-XX:hashCode=0", "-Duser.language=tr", "-Duser.country=TR"))
        .isEqualTo(expected);
    assertThat(
            annotate(
                4,
                FILES.subList(0, 1),
                "-XX:hashCode=3",
                "-Duser.language=ar",
                "-Duser.timezone=Pacific/Kiritimati"))
        .allSatisfy(line -> assertThat(expected).contains(line));
  }

  private static Set<String> annotate(int threads, List<String> files, String... flags)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-Xmx3g", "-XX:TieredStopAtLevel=1"));
    command.add("-XX:+UnlockExperimentalVMOptions");
    command.addAll(List.of(flags));
    String cache = System.getProperty("parallax.cache");
    if (cache != null) {
      command.add("-Dparallax.cache=" + cache);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(AnnotationProcess.class.getName(), Integer.toString(threads)));
    command.addAll(files);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    Set<String> lines = new TreeSet<>(process.inputReader().lines().toList());
    assertThat(process.waitFor()).isZero();
    return lines;
  }
}
