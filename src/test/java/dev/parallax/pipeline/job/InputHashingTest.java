package dev.parallax.pipeline.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.PipelineConfig;
import dev.parallax.files.Place;
import dev.parallax.files.Places;
import dev.parallax.model.Hashes;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.run.snapshot.InputFile;
import dev.parallax.run.snapshot.Inputs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputHashingTest {

  @TempDir Path folder;

  @Test
  void theGraphOfWorkersHashesWhatThisMachineDoes() throws IOException {
    List<String> paths = new ArrayList<>(List.of("2016/missing.txt", "2016/large.txt"));
    TestJobs.write(folder, "2016/large.txt", "x".repeat(101));
    for (int i = 0; i < 450; i++) {
      paths.add("2016/" + i + ".txt");
      TestJobs.write(folder, "2016/" + i + ".txt", "text " + i);
    }
    PipelineConfig config = TestJobs.config(folder);
    Place work = Places.of(folder.resolve("work"));
    InputHashing hashing =
        new InputHashing(Places.of(folder), new Engine(config.execution(), "test"), work, 0);

    Inputs here = hashing.hash(paths, 100);
    Inputs onWorkers = hashing.onWorkers(paths, 100);

    assertThat(onWorkers).isEqualTo(here);
    assertThat(here.files()).hasSize(450).contains(input(7), input(449));
    assertThat(here.unread()).containsExactly("2016/large.txt", "2016/missing.txt");
    assertThat(work.objects()).as("one record").hasSize(1);
    Files.delete(folder.resolve("2016/7.txt"));
    assertThat(hashing.hash(paths, 100).unread()).hasSize(3);
  }

  private static InputFile input(int number) {
    String text = "text " + number;
    return new InputFile("2016/" + number + ".txt", Hashes.sha256(text), text.length());
  }
}
