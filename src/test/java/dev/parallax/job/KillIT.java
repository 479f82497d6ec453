package dev.parallax.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.files.Places;
import dev.parallax.run.snapshot.FileHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed at any moment, over a folder that grows, with a reader at work beside. */
@Tag("long")
class KillIT {

  private static final Path SAMPLES = Path.of("input").toAbsolutePath();
  private static final List<String> SAMPLE_FILES =
      List.of("2016/trade-negotiator.txt", "2024/trade-lawyer.txt");

  @TempDir private Path folder;

  @Test
  void withoutModelsTwentyKillsLoseNothing() throws Exception {
    killAndRecover(ChildRun.WITHOUT_MODELS, List.of("-Xmx1g", "-Dparallax.test.millis=20"), 20);
  }

  @Test
  void withModelsThreeKillsLoseNothing() throws Exception {
    killAndRecover(ChildRun.WITH_MODELS, List.of("-Xmx3g"), 3);
  }

  private void killAndRecover(String mainClass, List<String> options, int kills) throws Exception {
    Path input = folder.resolve("input");
    copySamples(input);
    ChildRun run = new ChildRun(mainClass, options, input, folder.resolve("killed"));
    long start = System.nanoTime();
    finish(run);
    long undisturbed = System.nanoTime() - start;

    LatestWatch reader = new LatestWatch(run.job().resolve("latest"));
    try {
      int whilePublishing = killAgainAndAgain(run, kills, undisturbed);
      assertThat(whilePublishing).as("kills after the manifest was written").isPositive();
      finish(run);
    } finally {
      reader.stop();
    }
    assertThat(reader.problems()).isEmpty();
    assertThat(reader.looks()).as("looks of the reader").isGreaterThan(kills);
    assertThat(reader.runs()).as("runs that it saw").isNotEmpty();

    ChildRun clean = new ChildRun(mainClass, options, input, folder.resolve("clean"));
    finish(clean);
    assertThat(tables(run)).isNotEmpty().isEqualTo(tables(clean));
    assertNothingStrays(run);
  }

  /** How many of the kills were in the moments of publishing. */
  private static int killAgainAndAgain(ChildRun run, int kills, long undisturbed) throws Exception {
    int whilePublishing = 0;
    Random random = new Random(9);
    for (int kill = 0; kill < kills; kill++) {
      addEssay(run.input(), kill);
      if (kill % 3 == 0) {
        whilePublishing += killWhilePublishing(run, random);
      } else {
        killWithin(run, (long) (undisturbed * random.nextDouble()));
      }
    }
    return whilePublishing;
  }

  private static void finish(ChildRun run) throws Exception {
    int code = run.finish();
    assertThat(code).as("%s", Files.readString(run.log())).isZero();
  }

  private static void killWithin(ChildRun run, long nanoseconds) throws Exception {
    Process process = run.start();
    process.waitFor(nanoseconds, TimeUnit.NANOSECONDS);
    process.destroyForcibly().waitFor();
  }

  /**
   * Kills it some milliseconds after its manifest came, which is written before it is published.
   */
  private static int killWhilePublishing(ChildRun run, Random random) throws Exception {
    Process process = run.start();
    while (process.isAlive() && !isAboutToPublish(run)) {
      Thread.sleep(2);
    }
    process.waitFor(random.nextInt(30), TimeUnit.MILLISECONDS);
    boolean caught = process.isAlive();
    process.destroyForcibly().waitFor();
    return caught ? 1 : 0;
  }

  private static boolean isAboutToPublish(ChildRun run) throws IOException {
    return !files(run.job().resolve(".work"), "run.json").isEmpty();
  }

  private static void copySamples(Path input) throws IOException {
    for (String name : SAMPLE_FILES) {
      Path file = SAMPLES.resolve(name);
      Path copy = input.resolve(name);
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
  }

  private static void addEssay(Path input, int number) throws IOException {
    String paragraph =
        "The island states wrote a %dth letter about the sea lanes, and the ministers in Tokyo and"
            + " Washington read it with care before the summit of that year began.%n%n";
    Files.writeString(
        input.resolve("2024").resolve("letter-" + number + ".txt"),
        paragraph.formatted(number) + paragraph.formatted(number + 1000));
  }

  /** Path to hash of the tables that latest leads to, but for the one of the run before. */
  private static SortedMap<String, String> tables(ChildRun run) throws IOException {
    Path latest = run.job().resolve("latest").toRealPath();
    SortedMap<String, String> tables = new TreeMap<>();
    for (Path file : files(latest, ".parquet")) {
      String name = latest.relativize(file).toString();
      if (!name.startsWith("changes")) {
        tables.put(name, FileHash.sha256(Places.of(file)));
      }
    }
    return tables;
  }

  private static void assertNothingStrays(ChildRun run) throws IOException {
    assertThat(names(run.output())).containsExactlyInAnyOrder(".store", "us-japan-2016-2024");
    assertThat(names(run.job())).isSubsetOf(".lock", "latest", "runs", ".work");
    assertThat(files(run.job().resolve(".work"), "")).isEmpty();
    try (Stream<Path> runs = Files.list(run.job().resolve("runs"))) {
      assertThat(runs).isNotEmpty().allMatch(each -> Files.exists(each.resolve("run.json")));
    }
    Path store = run.output().resolve(".store");
    assertThat(files(store, ".pack")).as("packs of the store").isNotEmpty();
    assertThat(files(store, ".partial")).as("leftovers in the store").isEmpty();
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children.map(child -> child.getFileName().toString()).toList();
    }
  }

  /** Files below a folder whose names end so; what goes while it is looked at is not there. */
  private static List<Path> files(Path directory, String end) throws IOException {
    if (Files.notExists(directory, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(directory)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(end))
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      if (e.getCause() instanceof FileSystemException) {
        return List.of();
      }
      throw e;
    }
  }
}
