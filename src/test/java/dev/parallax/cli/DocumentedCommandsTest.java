package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.DocumentationTest;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.SettingsTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Every command that a page tells of is one, and has the options that the page gives it. */
class DocumentedCommandsTest {

  private static final Pattern CALL =
      Pattern.compile("(?:[./]parallax|podman run .* parallax|\\(parallax) +([^`\\n|;>)#]*)");

  private static final CommandLine COMMANDS =
      ParallaxCommand.commandLine(
          new Rooms(Trial.NO_JOB, Trial.NO_CALIBRATOR, Trial.NO_LISTER),
          Terminal.ofProcess(),
          new ErrorMessages(Terminal.ofProcess()));

  @Test
  void everyCallNamesACommandItsOptionsAndSettings() throws Exception {
    List<String> wrong = new ArrayList<>();
    int calls = 0;
    for (Path page : DocumentationTest.pages()) {
      for (MatchResult call : CALL.matcher(Files.readString(page)).results().toList()) {
        calls++;
        faults(call.group(1))
            .forEach(fault -> wrong.add(page + ": " + call.group() + ": " + fault));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(calls).isGreaterThan(60);
  }

  @Test
  void whatIsNoCommandIsFound() {
    assertThat(faults("rum --help")).containsExactly("no command rum");
    assertThat(faults("run --quite --wait=2h")).containsExactly("no option --quite");
    assertThat(faults("store prune --dry")).containsExactly("no option --dry");
    assertThat(faults("run --set clean.ing=1")).containsExactly("no setting clean.ing");
    assertThat(faults("run CONFIG --set key=value [--input DIR]")).isEmpty();
  }

  private static List<String> faults(String arguments) {
    String[] words = arguments.replaceAll("[\\[\\]'\"]", "").strip().split("\\s+", -1);
    List<String> faults = new ArrayList<>();
    CommandLine command = COMMANDS;
    int i = 0;
    for (; i < words.length && command.getSubcommands().containsKey(words[i]); i++) {
      command = command.getSubcommands().get(words[i]);
    }
    if (command == COMMANDS && words[0].matches("[a-z].*") && isNoProse(arguments)) {
      faults.add("no command " + words[0]);
    }
    for (; i < words.length; i++) {
      String option = words[i].replaceFirst("=.*", "");
      if (option.matches("--[a-z-]+")
          && !command.getCommandSpec().optionsMap().containsKey(option)) {
        faults.add("no option " + option);
      }
      if (option.equals("--set") && i + 1 < words.length) {
        String key = words[i + 1].replaceFirst("=.*", "");
        if (key.contains(".") && !SettingsTable.keys().contains(key)) {
          faults.add("no setting " + key);
        }
      }
    }
    return faults;
  }

  /** After a full path in running text, words go on that are no command. */
  private static boolean isNoProse(String arguments) {
    return !arguments.matches("(in|is|and|lies|itself|tells|has)\\b.*");
  }
}
