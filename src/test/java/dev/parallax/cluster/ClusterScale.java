package dev.parallax.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.cli.ExitCode;
import dev.parallax.objects.Storage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Times one job on a cluster of this machine, for {@code bench/bench.py cluster}, which says what
 * is in the folder and how many task managers and slots there are. Prints one line of JSON.
 */
final class ClusterScale {

  private static final int HEAP = 1200;

  private ClusterScale() {}

  /**
   * Runs it.
   *
   * @param arguments folder of texts, folder for all else, task managers, slots of each
   */
  public static void main(String[] arguments) throws Exception {
    Path texts = Path.of(arguments[0]);
    Path scratch = Files.createDirectories(Path.of(arguments[1]));
    int taskManagers = Integer.parseInt(arguments[2]);
    int slots = Integer.parseInt(arguments[3]);
    try (ClusterTrial trial = ClusterTrial.sized(scratch, taskManagers, slots, HEAP)) {
      try (Stream<Path> files = Files.walk(texts)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Storage.absolute(ClusterTrial.INPUT + "/" + texts.relativize(file))
              .write(Files.readAllBytes(file));
        }
      }
      long start = System.nanoTime();
      trial.ends(trial.onCluster("timed"), "timed", ExitCode.DONE);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
      JsonNode manifest =
          new ObjectMapper()
              .readTree(
                  Storage.absolute(ClusterTrial.OUTPUT + "/job/" + trial.latest())
                      .at("run.json")
                      .bytes());
      System.out.printf(
          Locale.ROOT,
          "{\"seconds\": %.1f, \"worker_mib\": %d, \"work_files\": %s, \"work_bytes\": %s,"
              + " \"stored\": %d}%n",
          millis / 1000.0,
          trial.cluster.peakOfTaskManagers(),
          manifest.path("work").path("files"),
          manifest.path("work").path("bytes"),
          Storage.absolute(ClusterTrial.OUTPUT + "/.store").objects().size());
    }
    System.exit(0);
  }
}
