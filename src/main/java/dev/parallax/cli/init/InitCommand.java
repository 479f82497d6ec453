package dev.parallax.cli.init;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.Failures;
import dev.parallax.cli.SettingsOptions;
import dev.parallax.cli.StoppedException;
import dev.parallax.cli.print.Terminal;
import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import java.io.File;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "init",
    mixinStandardHelpOptions = true,
    description = "Begins a project of your own: settings with comments, folders, a notebook.")
public final class InitCommand implements Callable<Integer> {

  /** A folder, and a cohort, of any letters; no path, and nothing that hides. */
  private static final Pattern COHORT =
      Pattern.compile("[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]{0,99}");

  /** As settings allow it. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private static final int LONGEST_NAME = 100;

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "Folder of the project; made where there is none.")
  private File folder = new File("");

  @Option(
      names = "--cohorts",
      paramLabel = "C",
      split = ",",
      defaultValue = "before,after",
      description =
          "The cohorts, parted by commas, in the order they are shown; ${DEFAULT-VALUE} where"
              + " nothing is said.")
  private List<String> cohorts = List.of();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "Name of the job; that of the folder where nothing is said.")
  private @Nullable String name;

  /** The command, which says what it has made. */
  public InitCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    requireCohorts();
    Place project = LocalPlace.absolute(folder.getPath());
    String job = name == null ? nameOf(project) : name;
    if (!NAME.matcher(job).matches()) {
      throw wrong(
          "--name: letters, digits, full stops, underscores and hyphens make a name, not '"
              + job
              + "'");
    }
    SortedMap<String, String> files = new NewProject(job, cohorts).files(notebooks());
    requireNoneThere(project, files);
    try {
      for (Map.Entry<String, String> file : files.entrySet()) {
        project.at(file.getKey()).write(file.getValue().getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw Failures.recognise(e, project);
    }
    files.keySet().forEach(file -> terminal.print(project.at(file).toString()));
    terminal.print("");
    terminal.print("Lay your texts into the folders of texts/, then");
    terminal.print("  ./parallax check " + project.at(SettingsOptions.PROJECT_CONFIG));
    terminal.print("  ./parallax run " + project.at(SettingsOptions.PROJECT_CONFIG));
    return ExitCode.DONE.code();
  }

  private void requireCohorts() {
    for (String cohort : cohorts) {
      if (!COHORT.matcher(cohort).matches()) {
        throw wrong("--cohorts: '" + cohort + "' cannot be the name of a folder");
      }
    }
    if (cohorts.size() < 2 || new HashSet<>(cohorts).size() < cohorts.size()) {
      throw wrong("--cohorts: two different cohorts or more are compared");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** What settings allow as a name, out of the folder's. */
  private static String nameOf(Place project) {
    String name =
        project.name().replaceAll("[^A-Za-z0-9._-]+", "-").replaceFirst("^[^A-Za-z0-9]+", "");
    return name.isEmpty() ? "project" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
  }

  private static Place notebooks() {
    return LocalPlace.absolute(System.getProperty("parallax.home", "")).at("notebooks");
  }

  private static void requireNoneThere(Place project, SortedMap<String, String> files)
      throws IOException, StoppedException {
    for (String file : files.keySet()) {
      if (project.at(file).look().isPresent()) {
        throw new StoppedException(
            ExitCode.USAGE,
            project.at(file) + " is there already, so nothing was written; name another folder",
            null);
      }
    }
  }
}
