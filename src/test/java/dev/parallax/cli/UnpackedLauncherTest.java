package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.LaunchTrial.Ended;
import dev.parallax.config.ModelJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as it lies in an unpacked distribution: nothing is built, and no Maven is there. */
class UnpackedLauncherTest {

  private static final String MODEL = "stanford-corenlp-4.5.10-models.jar";

  @TempDir Path temporary;
  private LaunchTrial trial = new LaunchTrial(Path.of(""));
  private Path home = Path.of("");
  private Path cache = Path.of("");

  @BeforeEach
  void unpack() throws IOException {
    trial = LaunchTrial.in(temporary);
    home = Files.createDirectories(trial.folder().resolve("Parallax & co"));
    cache = trial.folder().resolve("cache");
    Files.createDirectories(home.resolve("lib"));
    Files.copy(Path.of("parallax"), home.resolve("parallax"));
    Files.copy(
        Path.of("src/main/resources/dev/parallax/config/models.tsv"),
        home.resolve("lib/models.tsv"));
    Files.writeString(home.resolve("lib/parallax.jar"), "jar");
    Files.writeString(home.resolve("lib/classpath"), "lib/b-1.jar:lib/a-2.jar");
    Files.setLastModifiedTime(home.resolve("lib/parallax.jar"), FileTime.from(Instant.EPOCH));
  }

  private Ended run(Map<String, String> environment, String... arguments) throws Exception {
    return trial.launch(home.resolve("parallax"), environment, arguments);
  }

  private List<String> flags(String... arguments) throws Exception {
    return run(Map.of("PARALLAX_CACHE", cache.toString()), arguments).flags();
  }

  @Test
  void theClassPathCountsFromItsOwnFolder() throws Exception {
    Ended ended = run(Map.of(), "--version");

    assertThat(ended.code()).isEqualTo(42);
    assertThat(ended.err()).isEmpty();
    assertThat(ended.flags())
        .containsSubsequence(
            "<-cp>", "<%1$s/lib/parallax.jar:%1$s/lib/b-1.jar:%1$s/lib/a-2.jar>".formatted(home));
  }

  @Test
  void theTrainingRoomIsThereForItsOwnCommandsOnly() throws Exception {
    String room = ":" + home + "/lib/parallax-learn.jar";
    assertThat(classPath(flags("train", "tone"))).endsWith(room);
    assertThat(classPath(flags("evaluate", "voice"))).endsWith(room);
    assertThat(classPath(flags("run"))).doesNotContain("learn");
  }

  @Test
  void modelsAreFoundBesideItInTheCacheAndWhereTheUserSays() throws Exception {
    Path inCache = touch(cache.resolve("models"));
    assertThat(classPath(flags("run"))).endsWith(":" + inCache);
    Path beside = touch(home.resolve("models"));
    assertThat(classPath(flags("run"))).endsWith(":" + beside).doesNotContain(inCache.toString());
    Path told = touch(trial.folder().resolve("shared models"));
    Map<String, String> telling = Map.of("PARALLAX_MODELS", told.getParent().toString());
    assertThat(classPath(run(telling, "run").flags())).endsWith(":" + told);
  }

  @Test
  void fetchedModelsGoWhereTheUserMayWrite() throws Exception {
    String chosen = "<-Dparallax.models.to=%s>";
    assertThat(flags("models", "list"))
        .contains(chosen.formatted(home.resolve("models")))
        .contains("<-Dparallax.models=%s/models:%s/models>".formatted(home, cache));
    assertThat(run(Map.of("PARALLAX_MODELS", "/m"), "models", "list").flags())
        .contains(chosen.formatted("/m"));
  }

  @Test
  void classesAreKeptInTheCacheAndKnownByWhatTheJarHolds() throws Exception {
    assertThat(flags("run"))
        .as("a run that stops for want of models loads few classes")
        .noneMatch(flag -> flag.contains("ArchiveClassesAtExit"));
    layModels();
    String kept = archive(flags("run"), "<-XX:ArchiveClassesAtExit=");
    assertThat(Path.of(kept).getParent()).isEqualTo(cache.resolve("classes"));

    Files.writeString(Path.of(kept), "classes");
    assertThat(archive(flags("run"), "<-XX:SharedArchiveFile=")).isEqualTo(kept);
    assertThat(archive(flags("check"), "<-XX:SharedArchiveFile=")).isEqualTo(kept);

    Files.writeString(home.resolve("lib/parallax.jar"), "another version, of the same date");
    Files.setLastModifiedTime(home.resolve("lib/parallax.jar"), FileTime.from(Instant.EPOCH));
    assertThat(flags("check")).noneMatch(flag -> flag.contains("SharedArchiveFile"));
    assertThat(archive(flags("run"), "<-XX:ArchiveClassesAtExit=")).isNotEqualTo(kept);
    assertThat(Path.of(kept)).as("of the version before").doesNotExist();
  }

  @Test
  void noClassesAreKeptWhereNothingCanBe() throws Exception {
    layModels();
    assertThat(run(Map.of("PARALLAX_CACHE", ""), "run").flags())
        .noneMatch(flag -> flag.contains("-XX:ArchiveClassesAtExit"));
    Files.writeString(cache, "a file in the place of the folder");
    Ended ended = run(Map.of("PARALLAX_CACHE", cache.toString()), "run");
    assertThat(ended.flags()).noneMatch(flag -> flag.contains("-XX:ArchiveClassesAtExit"));
    assertThat(ended.err()).isEmpty();
  }

  /** Java would end with 1 after a run that was published. */
  @Test
  void noClassesAreKeptWhereThereMayBeNoRoom() throws Exception {
    layModels();
    trial.script("bin/df", "#!/bin/sh\necho head\necho /dev/x 1000 900 ${FAKE_ROOM} 90% /x\n");

    assertThat(roomy("299999")).isFalse();
    assertThat(roomy("300001")).isTrue();
    assertThat(roomy("")).isFalse();
    trial.script("bin/df", "#!/bin/sh\nexit 1\n");
    assertThat(roomy("300001")).isFalse();
  }

  private boolean roomy(String kilobytes) throws Exception {
    Map<String, String> environment =
        Map.of("PARALLAX_CACHE", cache.toString(), "FAKE_ROOM", kilobytes);
    return run(environment, "run").flags().stream()
        .anyMatch(flag -> flag.contains("-XX:ArchiveClassesAtExit"));
  }

  @Test
  void worksFromAFolderThatCannotBeWritten() throws Exception {
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertThat(run(Map.of("PARALLAX_CACHE", cache.toString()), "run").code()).isEqualTo(42);
    } finally {
      Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void temporaryFilesLieWhereTheSystemSays() throws Exception {
    assertThat(run(Map.of("TMPDIR", "/t m p"), "run").flags())
        .contains("<-Djava.io.tmpdir=/t m p>");
    assertThat(run(Map.of(), "run").flags()).noneMatch(flag -> flag.contains("java.io.tmpdir"));
  }

  @Test
  void fewFileHandlesAreToldBeforeJavaStumblesOverThem() throws Exception {
    Ended few = trial.launchUnder("ulimit -n 64", home.resolve("parallax"), "run");
    assertThat(few.code()).isEqualTo(ExitCode.MACHINE.code());
    assertThat(few.err())
        .startsWith("parallax: only 64 files may be open at once")
        .contains("ulimit -n");
    assertThat(trial.launchUnder("ulimit -S -n 64", home.resolve("parallax"), "run").code())
        .as("Java raises a soft limit by itself")
        .isEqualTo(42);
  }

  /** As a container's limit stands in the system's files. */
  @Test
  void littleMemoryOfAContainerIsToldBeforeItIsKilled() throws Exception {
    trial.script(
        "bin/cat",
        """
        #!/bin/sh
        case $1 in
          /sys/fs/cgroup/memory.max) echo "$FAKE_MEMORY" ;;
          *) exec /bin/cat "$@" ;;
        esac
        """);

    assertThat(run(Map.of("FAKE_MEMORY", "1073741824"), "run").err())
        .contains("only 1024 MB of memory are allowed here", "exit code 137");
    assertThat(run(Map.of("FAKE_MEMORY", "1073741824"), "run").code()).isEqualTo(42);
    assertThat(run(Map.of("FAKE_MEMORY", "8589934592"), "run").err()).isEmpty();
    assertThat(run(Map.of("FAKE_MEMORY", "max"), "run").err()).isEmpty();
    assertThat(run(Map.of("FAKE_MEMORY", "1073741824"), "check").err()).isEmpty();
  }

  @Test
  void aColonInItsFolderIsTold() throws Exception {
    Path odd = Files.move(home, home.resolveSibling("a:b"));
    Ended ended = trial.launch(odd.resolve("parallax"), Map.of(), "run");
    assertThat(ended.code()).isEqualTo(ExitCode.MACHINE.code());
    assertThat(ended.err()).contains("colon").contains(odd.toString());
  }

  private void layModels() throws IOException {
    Path models = Files.createDirectories(home.resolve("models"));
    for (ModelJar jar : ModelJar.all()) {
      Files.writeString(models.resolve(jar.file()), "models");
    }
  }

  private static Path touch(Path folder) throws IOException {
    return Files.writeString(Files.createDirectories(folder).resolve(MODEL), "models");
  }

  private static String classPath(List<String> flags) {
    String path = flags.get(flags.indexOf("<-cp>") + 1);
    return path.substring(1, path.length() - 1);
  }

  private static String archive(List<String> flags, String start) {
    return flags.stream()
        .filter(flag -> flag.startsWith(start))
        .map(flag -> flag.substring(start.length(), flag.length() - 1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + start + " among " + flags));
  }
}
