package dev.parallax.cli;

import dev.parallax.config.ConfigException;
import dev.parallax.config.PipelineConfig;
import dev.parallax.files.Place;
import dev.parallax.objects.Storage;
import dev.parallax.run.JobFolder;
import dev.parallax.run.LatestPointer;
import dev.parallax.run.Manifest;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which run a command reads that makes none. */
public final class RunChoice {

  /** Stands for the newest run. */
  public static final String LATEST = "latest";

  @Option(
      names = "--config",
      paramLabel = "CONFIG",
      description = "The job's YAML file, which names its output folder and its runs.")
  private @Nullable Path config;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Folder of all jobs' tables; wins over output.folder.")
  private @Nullable File output;

  /**
   * The folder of a run.
   *
   * @param run a folder, the id of a run of the job, or {@value #LATEST}
   * @throws StoppedException if there is none
   */
  public Place folder(String run) throws ConfigException, StoppedException {
    Place folder = named(run);
    if (!folder.at(Manifest.FILE_NAME).isObject()) {
      throw new StoppedException(
          ExitCode.USAGE, "no run is in " + folder + ": there is no run.json", null);
    }
    return folder;
  }

  private Place named(String run) throws ConfigException, StoppedException {
    Place typed = typed(run);
    if (typed.at(Manifest.FILE_NAME).isObject()) {
      return typed;
    }
    PipelineConfig job = SettingsOptions.load(config, List.of(), null, output);
    JobFolder folder = JobFolder.of(Storage.absolute(job.output().folder()), job.name());
    return run.equals(LATEST) ? latest(folder) : folder.run(run);
  }

  /** Where no pointer is, its place: that no run is there is told of it. */
  private static Place latest(JobFolder job) throws StoppedException {
    LatestPointer pointer = new LatestPointer(job);
    try {
      return pointer.runId().map(pointer::readable).orElse(job.latest());
    } catch (IOException e) {
      throw MachineFailures.recognise(e)
          .orElseGet(
              () ->
                  new StoppedException(ExitCode.USAGE, job.latest() + " cannot be read: " + e, e));
    }
  }

  private static Place typed(String run) throws StoppedException {
    try {
      return Storage.absolute(run);
    } catch (IllegalArgumentException e) {
      throw new StoppedException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
    }
  }
}
