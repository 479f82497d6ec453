package dev.parallax.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What shells complete, asked of the shells themselves. */
class CompletionTest {

  @TempDir Path folder;

  /** As bash asks: a script is looked for by the last part of the command's path. */
  private List<String> completions(String... words) throws Exception {
    Path script = folder.resolve("completion");
    Files.writeString(script, Trial.of(Trial.NO_JOB, "generate-completion").out());
    String program =
        """
        source "$1"; shift
        complete -p parallax >/dev/null || exit 9
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
        _complete_parallax 2>/dev/null
        printf '%s\\n' "${COMPREPLY[@]}"
        """;
    List<String> command = new ArrayList<>(List.of("bash", "-c", program, "bash"));
    command.add(script.toString());
    command.addAll(List.of(words));
    return said(command);
  }

  private List<String> said(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said.lines().map(String::strip).toList();
  }

  @Test
  void bashCompletesCommandsOptionsSettingsAndFiles() throws Exception {
    assumeTrue(has("bash"), "no bash here");
    Files.writeString(folder.resolve("mine.yaml"), "");

    assertThat(completions("./parallax", "st")).containsExactly("store");
    assertThat(completions("./parallax", "store", "")).contains("list", "prune", "verify");
    assertThat(completions("parallax", "run", "--full")).containsExactly("--full-refresh");
    assertThat(completions("/opt/p/parallax", "run", "--set", "cleaning.join"))
        .containsExactly("cleaning.join_hyphens");
    assertThat(completions("parallax", "run", "mi")).containsExactly("mine.yaml");
    assertThat(completions("parallax", "run", "--output", "mi")).containsExactly("mine.yaml");
  }

  @Test
  void zshTakesTheSameScript() throws Exception {
    assumeTrue(has("zsh"), "no zsh here");
    Path script = folder.resolve("completion");
    Files.writeString(script, Trial.of(Trial.NO_JOB, "generate-completion").out());
    String program =
        """
        autoload -U +X compinit && compinit -u -d "$PWD/dump"
        autoload -U +X bashcompinit && bashcompinit
        source "$1"
        print -r -- "$_comps[parallax]"
        """;
    assertThat(said(List.of("zsh", "-f", "-c", program, "zsh", script.toString())))
        .last()
        .asString()
        .contains("_bash_complete", "_complete_parallax");
  }

  private static boolean has(String shell) throws InterruptedException {
    try {
      return new ProcessBuilder(shell, "-c", "true").start().waitFor() == 0;
    } catch (IOException notInstalled) {
      return false;
    }
  }
}
