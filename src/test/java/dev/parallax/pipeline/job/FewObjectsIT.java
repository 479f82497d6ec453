package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.config.ConfigLoader;
import dev.parallax.config.PipelineConfig;
import dev.parallax.files.Place;
import dev.parallax.model.run.RunSummary;
import dev.parallax.objects.FakeS3;
import dev.parallax.objects.Storage;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.document.DeclaredFamilies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many objects, and requests for them, so many documents take. */
class FewObjectsIT {

  /**
   * Documents, annotations, vectors, inventories, analyses, digests; topics are not looked for. A
   * pack holds up to 256, and what only the corpus can tell is three objects.
   */
  private static final int KINDS = 6;

  private static final int OF_THE_CORPUS = 3;

  @TempDir Path folder;

  private PipelineConfig config(String output) throws Exception {
    Path file = folder.resolve("job.yaml");
    Files.writeString(file, "version: 1\nname: job\n");
    List<String> settings =
        List.of(
            "topics.find=false",
            "report.include_text=none",
            "input.folder=" + folder.resolve("input"),
            "output.folder=" + output);
    return ConfigLoader.load(file, settings, DeclaredFamilies.ALL);
  }

  private void write(int documents) throws Exception {
    TestJobs.writeCohorts(folder.resolve("input"), documents / 2, number -> number + ".txt");
  }

  @Test
  void threeHundredDocumentsAreTwoPacksAKind() throws Exception {
    write(300);
    String output = folder.resolve("output").toString();
    RunSummary run = TestJobs.run(Clock.systemUTC(), config(output));

    JsonNode work =
        new ObjectMapper().readTree(Path.of(run.runFolder(), "run.json").toFile()).at("/work");
    assertThat(work.at("/files").asInt()).isBetween(KINDS, 2 * KINDS + OF_THE_CORPUS);
    assertThat(work.at("/decoded/documents").asInt()).isEqualTo(900);
    // Of each pass that was timed out or ended early there may be one more.
    assertThat(Storage.absolute(output + "/.store/annotations").list()).hasSizeBetween(2, 4);
  }

  @Test
  void inObjectStorageFiveTimesAsManyDocumentsTakeHardlyMoreRequestsToWrite() throws Exception {
    int few = puts(40);
    int many = puts(200);
    assertThat(many - few).isLessThan(20);
    assertThat(many).isLessThan(150);
  }

  /** Objects written, while documents are read from a disk. */
  private int puts(int documents) throws Exception {
    write(documents);
    try (FakeS3 server = new FakeS3()) {
      TestJobs.run(Clock.systemUTC(), config("s3://bucket/out"));
      List<String> puts = new ArrayList<>(server.requests());
      puts.removeIf(request -> !request.startsWith("PUT") || request.contains(".lock"));
      Place store = Storage.absolute("s3://bucket/out/.store/annotations");
      assertThat(store.list()).hasSizeBetween(1, 3);
      return puts.size();
    }
  }
}
