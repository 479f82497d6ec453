package dev.parallax.pipeline.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.ExecutionConfig;
import dev.parallax.config.ModelJar;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.options.FileStagingOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.util.construction.resources.PipelineResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFilesTest {

  @TempDir Path folder;

  @Test
  void allTravelsButModelsFlinkAndWhatIsNotThere() throws Exception {
    List<String> classPath = new ArrayList<>();
    for (ModelJar models : ModelJar.all()) {
      classPath.add(file(models.file()));
    }
    String classes = Files.createDirectories(folder.resolve("classes")).toString();
    classPath.addAll(
        List.of(file("parallax.jar"), file("flink-core-1.19.0.jar"), classes, "", "gone.jar"));
    String runner = file("beam-runners-flink-1.19-2.62.0.jar");
    classPath.add(runner);
    assertThat(StagedFiles.of(String.join(File.pathSeparator, classPath)))
        .containsExactly(folder.resolve("parallax.jar").toString(), classes, runner);
  }

  private String file(String name) throws Exception {
    return Files.createFile(folder.resolve(name)).toString();
  }

  /** Beam's runner asks so just before it sends. */
  @Test
  void toWorkersThatHaveItAllNothingIsSent() {
    assertThat(sent(ExecutionConfig.WorkerJars.IN_PLACE)).isEmpty();
    assertThat(sent(ExecutionConfig.WorkerJars.STAGED)).isNotEmpty();
  }

  private static List<String> sent(ExecutionConfig.WorkerJars jars) {
    PipelineOptions options = PipelineOptionsFactory.create();
    StagedFiles.choose(options, jars);
    FileStagingOptions staging = options.as(FileStagingOptions.class);
    PipelineResources.prepareFilesForStaging(staging);
    return staging.getFilesToStage();
  }
}
