package dev.parallax.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.files.Places;
import dev.parallax.run.snapshot.FileHash;
import dev.parallax.table.file.TableFooterReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A reader that opens every table through {@code latest} again and again while runs come and die.
 * It resolves the link once for each look, as readers are told to.
 */
final class LatestWatch {

  private final Path latest;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> runs = new TreeSet<>();
  private final Thread thread = new Thread(this::watch, "reader");
  private int looks;
  private volatile boolean done;

  /**
   * Starts to look.
   *
   * @param latest leads to a complete run already
   */
  LatestWatch(Path latest) {
    this.latest = latest;
    thread.start();
  }

  private void watch() {
    while (!done) {
      try {
        look();
      } catch (IOException | RuntimeException e) {
        problems.add(e.toString());
      }
      looks++;
      pause();
    }
  }

  /** Leaves the processors to the runs that it watches. */
  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() throws IOException {
    if (!Files.isSymbolicLink(latest)) {
      throw new IOException("latest is missing");
    }
    Path run = latest.toRealPath();
    JsonNode manifest = new ObjectMapper().readTree(run.resolve("run.json").toFile());
    int opened = 0;
    for (JsonNode file : manifest.get("tables")) {
      Path path = run.resolve(file.get("path").asText());
      boolean asWritten =
          TableFooterReader.read(Places.of(path)).rows() == file.get("rows").asLong()
              && FileHash.sha256(Places.of(path)).equals(file.get("sha256").asText());
      if (!asWritten || !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new IOException(path + " is not as it was written");
      }
      opened++;
    }
    if (opened == 0) {
      throw new IOException(run + " has no tables");
    }
    runs.add(run.getFileName().toString());
  }

  /** Stops looking. */
  void stop() throws InterruptedException {
    done = true;
    thread.join();
  }

  /** What was wrong at some look; after {@link #stop}. */
  List<String> problems() {
    return problems;
  }

  /** How often it looked; after {@link #stop}. */
  int looks() {
    return looks;
  }

  /** Runs that it saw; after {@link #stop}. */
  Set<String> runs() {
    return runs;
  }
}
