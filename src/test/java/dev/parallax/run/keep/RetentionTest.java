package dev.parallax.run.keep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.files.Places;
import dev.parallax.run.JobFolder;
import dev.parallax.run.Manifest;
import dev.parallax.run.Manifests;
import dev.parallax.run.WorkFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {

  @TempDir Path output;
  private JobFolder job;

  @BeforeEach
  void publishFive() throws IOException {
    job = JobFolder.of(Places.of(output), "job");
    for (int i = 1; i <= 5; i++) {
      Manifests.publish(job, run(i), i, List.of());
    }
  }

  @Test
  void theNewestAreKept() throws IOException {
    Retention.apply(job, 5);
    assertThat(runs()).isEqualTo(ids(1, 2, 3, 4, 5));
    Retention.apply(job, 2);
    assertThat(runs()).isEqualTo(ids(4, 5));
    Retention.apply(job, 1);
    assertThat(runs()).isEqualTo(ids(5));
  }

  @Test
  void whatIsRemovedWaitsWholeInTheWorkFolder() throws IOException {
    Retention.apply(job, 4);
    Path removed = Places.path(job.work()).resolve("removed").resolve(run(1));
    assertThat(removed.resolve(Manifest.FILE_NAME)).exists();
    WorkFolder.clear(job);
    assertThat(Places.path(job.work())).doesNotExist();
  }

  @Test
  void theRunThatLatestLeadsToStays() throws IOException {
    Files.delete(Places.path(job.latest()));
    Files.createSymbolicLink(Places.path(job.latest()), Path.of("runs", run(2)));
    Retention.apply(job, 1);
    assertThat(runs()).isEqualTo(ids(2, 5));
  }

  @Test
  void nothingIsRemovedWhereLatestLeadsNowhere() throws IOException {
    Files.delete(Places.path(job.latest()));
    Retention.apply(job, 1);
    assertThat(runs()).isEqualTo(ids(1, 2, 3, 4, 5));
  }

  @Test
  void pinnedRunsStay() throws IOException {
    pin("ann", run(1) + "\n");
    pin("bob.txt", "# for the paper\r\n\r\n  " + run(3) + "  \r\nno-such-run\n");
    Retention.apply(job, 1);
    assertThat(runs()).isEqualTo(ids(1, 3, 5));
  }

  @Test
  void aPinThatCannotBeReadKeepsEverything() throws IOException {
    pin("ann", run(1));
    Path binary = Places.path(job.pins()).resolve("binary");
    Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10});
    Retention.apply(job, 1);
    assertThat(runs()).hasSize(5);

    Files.delete(binary);
    Path folder = Files.createDirectory(Places.path(job.pins()).resolve("folder"));
    Retention.apply(job, 1);
    assertThat(runs()).hasSize(5);

    Files.delete(folder);
    Path lost =
        Files.createSymbolicLink(Places.path(job.pins()).resolve("lost"), Path.of("nowhere"));
    Retention.apply(job, 1);
    assertThat(runs()).hasSize(5);

    Files.delete(lost);
    Path endless = Places.path(job.pins()).resolve("endless");
    Files.write(endless, "x".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8));
    Retention.apply(job, 1);
    assertThat(runs()).hasSize(5);

    Files.delete(endless);
    Retention.apply(job, 1);
    assertThat(runs()).isEqualTo(ids(1, 5));
  }

  @Test
  void whatIsNoRunIsLeftAlone() throws IOException {
    Files.createDirectory(Places.path(job.runs()).resolve("my copies"));
    Files.createDirectory(Places.path(job.runs()).resolve(run(1) + ".bak"));
    Retention.apply(job, 1);
    assertThat(runs()).containsExactly(run(1) + ".bak", run(5), "my copies");
  }

  private void pin(String name, String text) throws IOException {
    Files.createDirectories(Places.path(job.pins()));
    Files.writeString(Places.path(job.pins()).resolve(name), text);
  }

  private List<String> runs() throws IOException {
    try (Stream<Path> runs = Files.list(Places.path(job.runs()))) {
      return runs.map(run -> run.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> ids(int... numbers) {
    return IntStream.of(numbers).mapToObj(RetentionTest::run).toList();
  }

  private static String run(int number) {
    return "2026010%dT030405.678Z-1f2e3d4c".formatted(number);
  }
}
