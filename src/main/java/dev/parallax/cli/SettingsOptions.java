package dev.parallax.cli;

import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigLoader;
import dev.parallax.config.PipelineConfig;
import dev.parallax.pipeline.document.DeclaredFamilies;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which job, on which folders: what {@code run} and {@code check} have in common. */
public final class SettingsOptions {

  static final String DEFAULT_CONFIG = "pipelines/us-japan-2016-2024.yaml";

  @Parameters(
      arity = "0..1",
      paramLabel = "CONFIG",
      description =
          "The job's YAML file; Parallax's own " + DEFAULT_CONFIG + " where none is given.")
  private @Nullable Path config;

  @Option(
      names = "--input",
      paramLabel = "DIR",
      description = "Folder of the documents, one folder a cohort; wins over input.folder.")
  private @Nullable Path input;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Wins over the file; for example cleaning.join_hyphens=false.")
  private List<String> overrides = new ArrayList<>();

  /**
   * Loads the settings with absolute folders. What is written in a file counts from the project
   * folder, what is typed from the working directory.
   *
   * @param output from the command line, or null
   */
  public PipelineConfig load(@Nullable String output) throws ConfigException, StoppedException {
    return load(config, overrides, input, output);
  }

  /** The settings of a job's file, Parallax's own where it is null, on other folders. */
  public static PipelineConfig load(
      @Nullable Path config, List<String> overrides, @Nullable Path input, @Nullable String output)
      throws ConfigException, StoppedException {
    Path home = Path.of(System.getProperty("parallax.home", "")).toAbsolutePath();
    Path file = config == null ? home.resolve(DEFAULT_CONFIG) : config;
    PipelineConfig loaded = ConfigLoader.load(file, overrides, DeclaredFamilies.ALL);
    try {
      return loaded
          .withFolders(
              absolute(input, home, loaded.input().folder()),
              absolute(output == null ? null : Path.of(output), home, loaded.output().folder()))
          .withFrameSets(loaded.frames().sets().stream().map(set -> frameSet(home, set)).toList());
    } catch (InvalidPathException e) {
      throw new StoppedException(
          ExitCode.CONFIGURATION, "no folder can be named so: " + e.getMessage(), e);
    }
  }

  private static String absolute(@Nullable Path typed, Path home, String written) {
    Path folder = typed == null ? home.resolve(written) : typed.toAbsolutePath();
    return folder.normalize().toString();
  }

  /** What is no file is the name of a built-in set, or is reported when the sets are read. */
  private static String frameSet(Path home, String written) {
    Path file = home.resolve(written).normalize();
    return Files.exists(file) ? file.toString() : written;
  }
}
