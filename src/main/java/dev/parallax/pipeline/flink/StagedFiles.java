package dev.parallax.pipeline.flink;

import dev.parallax.config.ExecutionConfig;
import dev.parallax.config.ModelJar;
import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.beam.sdk.options.FileStagingOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.util.construction.resources.PipelineResourcesOptions;

/** What travels to a cluster with a job. */
final class StagedFiles {

  private StagedFiles() {}

  /** Settles what is sent, by what workers have. */
  static void choose(PipelineOptions options, ExecutionConfig.WorkerJars jars) {
    // Beam takes an empty list for none given, and would send the whole class path, models and all:
    // 1.2 GB that are sent, hashed and copied anew with every job.
    options.as(PipelineResourcesOptions.class).setPipelineResourcesDetector(any -> List.of());
    options
        .as(FileStagingOptions.class)
        .setFilesToStage(
            jars == ExecutionConfig.WorkerJars.STAGED
                ? of(System.getProperty("java.class.path"))
                : List.of());
  }

  /** The jars and folders of a class path that workers do not have by themselves. */
  static List<String> of(String classPath) {
    Set<String> models = ModelJar.all().stream().map(ModelJar::file).collect(Collectors.toSet());
    return Stream.of(classPath.split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty() && new File(entry).exists())
        // A thousand times the size of the code that reads them.
        .filter(entry -> !models.contains(new File(entry).getName()))
        // Each cluster has its own, and two would not know each other.
        .filter(entry -> !new File(entry).getName().startsWith("flink-"))
        .toList();
  }
}
