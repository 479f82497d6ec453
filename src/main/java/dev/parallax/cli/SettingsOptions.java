package dev.parallax.cli;

import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigLoader;
import dev.parallax.config.PipelineConfig;
import dev.parallax.config.SettingsTable;
import dev.parallax.config.type.StoredFolder;
import dev.parallax.pipeline.document.DeclaredFamilies;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which job, on which folders: what {@code run} and {@code check} have in common. */
public final class SettingsOptions {

  static final String DEFAULT_CONFIG = "pipelines/us-japan-2016-2024.yaml";

  /** Of a project that {@code init} has begun. */
  public static final String PROJECT_CONFIG = "parallax.yaml";

  /** Of a name like s3://bucket/folder, paths keep one of the slashes. */
  private static final Pattern PATH_OF_SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]+):/");

  @Parameters(
      arity = "0..1",
      paramLabel = "CONFIG",
      description =
          "The job's YAML file; where none is given, "
              + PROJECT_CONFIG
              + " of the working directory, or else Parallax's own "
              + DEFAULT_CONFIG
              + ".")
  private @Nullable Path config;

  @Option(
      names = "--input",
      paramLabel = "DIR",
      description = "Folder of the documents, one folder a cohort; wins over input.folder.")
  private @Nullable Path input;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      completionCandidates = Keys.class,
      description = "Wins over the file; for example cleaning.join_hyphens=false.")
  private List<String> overrides = new ArrayList<>();

  /** What shells complete after {@code --set}. */
  static final class Keys implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return SettingsTable.keys().iterator();
    }
  }

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of all jobs' tables; wins over output.folder.")
  private @Nullable File output;

  @Mixin private RunnerOptions runner = new RunnerOptions();

  /**
   * Loads the settings with absolute folders. What is written in a file counts from the file's
   * project, what is typed from the working directory.
   */
  public PipelineConfig load() throws ConfigException, StoppedException {
    return load(config, overrides(), input, output);
  }

  private List<String> overrides() {
    List<String> all = new ArrayList<>(overrides);
    all.addAll(runner.overrides());
    return all;
  }

  /** The settings of a job's file, Parallax's own where it is null, on other folders. */
  public static PipelineConfig load(
      @Nullable Path config, List<String> overrides, @Nullable Path input, @Nullable File output)
      throws ConfigException, StoppedException {
    Path file = file(config);
    Path home = project(file);
    PipelineConfig loaded = ConfigLoader.load(file, overrides, DeclaredFamilies.ALL);
    try {
      return loaded
          .withFolders(
              absolute(input, home, loaded.input().folder()),
              absolute(output == null ? null : output.toPath(), home, loaded.output().folder()))
          .withFrameSets(loaded.frames().sets().stream().map(set -> frameSet(home, set)).toList())
          .withMeasures(
              loaded.measures().withFiles(name -> home.resolve(name).normalize().toString()))
          .withLabelFiles(name -> home.resolve(name).normalize().toString())
          .withStopList(stopList(home, loaded.terms().stopList()));
    } catch (InvalidPathException e) {
      throw new StoppedException(
          ExitCode.CONFIGURATION, "no folder can be named so: " + e.getMessage(), e);
    }
  }

  private static Path file(@Nullable Path config) {
    if (config != null) {
      return config;
    }
    Path ofProject = Path.of(PROJECT_CONFIG).toAbsolutePath();
    return Files.isRegularFile(ofProject)
        ? ofProject
        : Path.of(System.getProperty("parallax.home", "")).toAbsolutePath().resolve(DEFAULT_CONFIG);
  }

  /** The folder of a settings file, or the one above where that is a folder of pipelines. */
  static Path project(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path above = folder == null ? null : folder.getParent();
    boolean ofPipelines =
        folder != null
            && folder.getFileName() != null
            && folder.getFileName().toString().equals("pipelines");
    Path project = ofPipelines && above != null ? above : folder;
    return project == null ? file.toAbsolutePath() : project;
  }

  /**
   * Does something with the settings; problems it finds where no file is known get their places.
   */
  <T> T placing(Callable<T> work) throws Exception {
    try {
      return work.call();
    } catch (ConfigException e) {
      throw ConfigLoader.placed(e, file(config), overrides());
    }
  }

  /** What stands in the file has been checked as it was read. */
  private static String absolute(@Nullable Path typed, Path home, String written)
      throws StoppedException {
    if (typed == null) {
      return StoredFolder.of(written).isPresent()
          ? written
          : home.resolve(written).normalize().toString();
    }
    String stored = PATH_OF_SCHEME.matcher(typed.toString()).replaceFirst("$1://");
    Optional<String> problem = StoredFolder.problem(stored);
    if (problem.isPresent()) {
      throw new StoppedException(ExitCode.CONFIGURATION, problem.get(), null);
    }
    return StoredFolder.of(stored).isPresent()
        ? stored
        : typed.toAbsolutePath().normalize().toString();
  }

  /** Files in a stop list give way to their lines, so that their words count and no path does. */
  private static List<String> stopList(Path home, List<String> written) throws StoppedException {
    List<String> words = new ArrayList<>();
    for (String entry : written) {
      if (!entry.endsWith(".txt")) {
        words.add(entry);
        continue;
      }
      Path file = home.resolve(entry).normalize();
      try {
        Files.readAllLines(file).stream()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .forEach(words::add);
      } catch (IOException e) {
        throw new StoppedException(
            ExitCode.CONFIGURATION,
            "terms.stop_list: '" + file + "' cannot be read; a text file in UTF-8 is needed",
            e);
      }
    }
    return List.copyOf(words);
  }

  /** What is no file is the name of a built-in set, or is reported when the sets are read. */
  private static String frameSet(Path home, String written) {
    Path file = home.resolve(written).normalize();
    return Files.exists(file) ? file.toString() : written;
  }
}
