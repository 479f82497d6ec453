package dev.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.LaunchTrial.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a project folder of its own, with a Java and a Maven that only say hello. */
class LauncherTest {

  private static final String LOCALE =
      """
      #!/bin/sh
      [ "${LC_ALL:-}" = "$FAKE_INSTALLED" ] && echo UTF-8 || echo ANSI_X3.4-1968
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      echo "maven in $(pwd -P)"
      [ -z "${FAKE_FAILURE:-}" ] || exit 9
      mkdir -p target
      echo jar > target/parallax.jar
      printf '%s' "$PWD/lib a.jar:$PWD/pom.xml" > target/parallax.classpath
      """;

  private static final String QUICK_COMPILER = "<-XX:TieredStopAtLevel=1>";

  @TempDir Path folder;
  private Path home = Path.of("");
  private Path elsewhere = Path.of("");
  private LaunchTrial trial = new LaunchTrial(Path.of(""));

  @BeforeEach
  void layOut() throws IOException {
    trial = LaunchTrial.in(folder);
    folder = trial.folder();
    home = Files.createDirectories(folder.resolve("my project"));
    elsewhere = trial.elsewhere();
    Files.copy(Path.of("parallax"), home.resolve("parallax"));
    Files.createDirectories(home.resolve("src/main/java"));
    Files.writeString(home.resolve("src/main/java/A.java"), "a");
    Files.writeString(home.resolve("pom.xml"), "pom");
    Files.writeString(home.resolve("lib a.jar"), "library");
    trial.script("bin/mvn", MAVEN);
    for (String file : List.of("src/main/java/A.java", "src/main/java", "src/main", "pom.xml")) {
      age(file);
    }
  }

  @Test
  void buildsOnceThenHandsOverWithFlagsPathsAndArguments() throws Exception {
    Ended first = launch(home.resolve("parallax"), Map.of(), "run", "a b", "*", "");
    Ended second = launch(home.resolve("parallax"), Map.of("PARALLAX_JAVA_OPTS", "-Xmx1g -Da=b"));

    assertThat(first.code()).isEqualTo(42);
    assertThat(first.err()).contains("parallax: building").contains("maven in " + home);
    assertThat(first.out().lines().toList())
        .startsWith(elsewhere.toString())
        .contains("<-Djava.awt.headless=true>", "<-Dparallax.home=" + home + ">")
        .contains("<-Dparallax.stderr.terminal=false>")
        .containsSubsequence(
            "<-cp>",
            "<%1$s/target/parallax.jar:%1$s/lib a.jar:%1$s/pom.xml>".formatted(home),
            "<dev.parallax.cli.Main>",
            "<run>",
            "<a b>",
            "<*>",
            "<>");
    assertThat(second.err()).isEmpty();
    assertThat(first.out().lines()).contains("<-Xmx3g>");
    assertThat(second.out().lines())
        .doesNotContain("<-Xmx3g>")
        .containsSubsequence("<-XX:+UseParallelGC>", "<-Xmx1g>", "<-Da=b>", "<-cp>");
  }

  @Test
  void sparesTheOptimisingCompilerWhereLittleTextIsKnownToCome() throws Exception {
    Path small = Files.createDirectories(folder.resolve("small input"));
    Files.writeString(small.resolve("a.txt"), "short");
    Path large = Files.createDirectories(folder.resolve("large input"));
    Files.write(large.resolve("a.txt"), new byte[300_000]);
    Path link = Files.createSymbolicLink(folder.resolve("linked input"), large);

    assertThat(flagsOf("run", "--input", small.toString())).contains(QUICK_COMPILER);
    assertThat(flagsOf("run", "--input=" + small)).contains(QUICK_COMPILER);
    assertThat(flagsOf("run", "--input", large.toString())).doesNotContain(QUICK_COMPILER);
    assertThat(flagsOf("run", "--input", link.toString())).doesNotContain(QUICK_COMPILER);
    assertThat(flagsOf("run", "--input", "nowhere")).doesNotContain(QUICK_COMPILER);
    assertThat(flagsOf("run", "some.yaml"))
        .doesNotContain(QUICK_COMPILER)
        .contains("<-XX:Tier4InvocationThreshold=100000>");
  }

  @Test
  void aSearchStartsWithLittle() throws Exception {
    assertThat(flagsOf("kwic", "peace"))
        .contains(QUICK_COMPILER, "<-XX:+UseSerialGC>", "<-Xms512m>", "<-Xmx3g>")
        .doesNotContain("<-Xms2g>", "<-XX:+UseParallelGC>");
    assertThat(flagsOf("export")).doesNotContain(QUICK_COMPILER, "<-XX:+UseSerialGC>");
  }

  @Test
  void classesAreKeptFromTheFirstRunOfABuildAndTakenFromThereInTheNext() throws Exception {
    Path archive = home.resolve("target/parallax-17.0.1.jsa");
    String kept = "<-XX:ArchiveClassesAtExit=" + archive + ">";
    String taken = "<-XX:SharedArchiveFile=" + archive + ">";

    assertThat(flagsOf("run")).contains(kept).doesNotContain(taken);
    assertThat(flagsOf("check")).doesNotContain(kept, taken);
    Files.writeString(archive, "classes");
    Files.setLastModifiedTime(archive, FileTime.from(Instant.now().plusSeconds(2)));
    assertThat(flagsOf("run")).contains(taken).doesNotContain(kept);
    assertThat(flagsOf("check")).contains(taken);
    assertThat(launch(home.resolve("parallax"), Map.of("FAKE_VERSION", "21.0.2"), "run").out())
        .as("another Java keeps its own")
        .contains("parallax-21.0.2.jsa");

    Files.setLastModifiedTime(archive, FileTime.from(Instant.EPOCH));
    assertThat(flagsOf("run")).as("of an older build").contains(kept).doesNotContain(taken);
  }

  @Test
  void theClientOfObjectStorageIsOnTheClassPathWhereAFolderThereIsNamed() throws Exception {
    assertThat(classPath("run")).doesNotContain("client");
    Files.writeString(home.resolve("target/s3.classpath"), home + "/client.jar");
    assertThat(classPath("run", "--input", "in")).doesNotContain("client");
    assertThat(classPath("run", "--output", "s3://bucket/out"))
        .endsWith(":" + home + "/client.jar");
    assertThat(classPath("check", "--set=input.folder=s3://bucket/in")).endsWith("/client.jar");
    assertThat(flagsOf("run", "--input=s3://b/in")).noneMatch(flag -> flag.contains("AtExit"));
    Path settings = folder.resolve("my job.yaml");
    Files.writeString(settings, "output:\n  folder: s3://bucket/out\n");
    assertThat(classPath("run", settings.toString())).endsWith("/client.jar");
    assertThat(classPath("report", "--config=" + settings)).endsWith("/client.jar");
    Files.writeString(elsewhere.resolve("parallax.yaml"), "input: {folder: 's3://bucket/in'}\n");
    assertThat(classPath("run")).endsWith("/client.jar");
  }

  @Test
  void jobsOnAClusterHaveAClassPathOfTheirOwnAndNobodyElseHasIt() throws Exception {
    String usual = classPath("run");
    Files.writeString(home.resolve("target/flink.classpath"), home + "/pom.xml");
    Path settings = folder.resolve("my job.yaml");
    Files.writeString(settings, "execution:\n  runner: flink\n");
    assertThat(usual).isEqualTo(classPath("run", "--runner", "direct", settings.toString()));
    assertThat(flagsOf("run")).noneMatch(flag -> flag.contains("--add-opens"));

    String clusters = home + "/target/parallax.jar:" + home + "/pom.xml";
    assertThat(usual).isNotEqualTo(clusters);
    assertThat(classPath("run", "--runner", "flink")).isEqualTo(clusters);
    assertThat(classPath("check", "--runner=flink")).isEqualTo(clusters);
    assertThat(classPath("run", "--set", "execution.runner=flink")).isEqualTo(clusters);
    assertThat(classPath("run", settings.toString())).isEqualTo(clusters);
    assertThat(flagsOf("run", "--runner=flink"))
        .contains("<--add-opens=java.base/java.util=ALL-UNNAMED>")
        .noneMatch(flag -> flag.contains("AtExit"));
    Files.writeString(settings, "execution:\n  # runner: flink\n  runner: direct\n");
    assertThat(classPath("run", settings.toString())).isEqualTo(usual);
    Files.writeString(elsewhere.resolve("parallax.yaml"), "execution: {runner: 'flink'}\n");
    assertThat(classPath("run")).isEqualTo(clusters);
  }

  private String classPath(String... arguments) throws Exception {
    List<String> flags = flagsOf(arguments);
    return flags.get(flags.indexOf("<-cp>") + 1).replace("<", "").replace(">", "");
  }

  private List<String> flagsOf(String... arguments) throws Exception {
    return launch(home.resolve("parallax"), Map.of(), arguments).out().lines().toList();
  }

  @Test
  void filesAreNamedInUtf8WhateverLocaleIsNamed() throws Exception {
    trial.script("bin/locale", LOCALE);

    assertThat(locale("en_GB.UTF-8", "en_GB.UTF-8")).contains("LC_ALL=en_GB.UTF-8");
    // Named, but not installed: C then has the charset of ASCII.
    assertThat(locale("tr_TR.UTF-8", "C.UTF-8")).contains("LC_ALL=C.UTF-8");
    assertThat(locale("POSIX", "C.UTF-8")).contains("LC_ALL=C.UTF-8");
    assertThat(locale("tr_TR.UTF-8", "en_US.UTF-8")).contains("LC_ALL=en_US.UTF-8");
    assertThat(launch(home.resolve("parallax"), Map.of("FAKE_INSTALLED", "none")).err())
        .contains("found no locale with UTF-8");
  }

  private List<String> locale(String named, String installed) throws Exception {
    Map<String, String> environment = Map.of("LC_ALL", named, "FAKE_INSTALLED", installed);
    return launch(home.resolve("parallax"), environment).out().lines().toList();
  }

  @Test
  void theCacheIsWhereItIsToldOrInTheHomeFolder() throws Exception {
    assertThat(cache(Map.of("PARALLAX_CACHE", "/c d", "XDG_CACHE_HOME", "/x"))).isEqualTo("/c d");
    assertThat(cache(Map.of("PARALLAX_CACHE", "", "XDG_CACHE_HOME", "/x"))).isEmpty();
    assertThat(cache(Map.of("XDG_CACHE_HOME", "/x"))).isEqualTo("/x/parallax");
    assertThat(cache(Map.of("XDG_CACHE_HOME", "", "HOME", "/h"))).isEqualTo("/h/.cache/parallax");
    assertThat(cache(Map.of("XDG_CACHE_HOME", "", "HOME", ""))).isEmpty();
  }

  private String cache(Map<String, String> environment) throws Exception {
    String start = "<-Dparallax.cache=";
    return launch(home.resolve("parallax"), environment)
        .out()
        .lines()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length(), line.length() - 1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void worksThroughLinks() throws Exception {
    Path link = Files.createSymbolicLink(elsewhere.resolve("px"), home.resolve("parallax"));
    Path relative = Files.createSymbolicLink(folder.resolve("px2"), Path.of("elsewhere/px"));

    for (Path launcher : List.of(link, relative)) {
      assertThat(launch(launcher, Map.of()).out()).contains("<-Dparallax.home=" + home + ">");
    }
  }

  @Test
  void buildsAgainWhenAnythingIsNewerOrGone() throws Exception {
    launch(home.resolve("parallax"), Map.of());
    assertThat(launch(home.resolve("parallax"), Map.of()).err()).as("fresh").isEmpty();

    touch("src/main/java/A.java");
    assertThat(launch(home.resolve("parallax"), Map.of()).err()).contains("building");
    age("src/main/java/A.java");

    touch("pom.xml");
    assertThat(launch(home.resolve("parallax"), Map.of()).err()).contains("building");
    age("pom.xml");

    Files.delete(home.resolve("src/main/java/A.java"));
    touch("src/main/java");
    assertThat(launch(home.resolve("parallax"), Map.of()).err()).contains("building");
    age("src/main/java");
    assertThat(launch(home.resolve("parallax"), Map.of()).err()).as("fresh again").isEmpty();

    Files.delete(home.resolve("lib a.jar"));
    assertThat(launch(home.resolve("parallax"), Map.of()).err()).contains("building");
  }

  @Test
  void helpOfACheckoutThatIsNotBuiltComesFromThePage() throws Exception {
    Files.createDirectories(home.resolve("docs"));
    Files.copy(Path.of("docs/commands.md"), home.resolve("docs/commands.md"));

    Ended all = launch(home.resolve("parallax"), Map.of("FAKE_FAILURE", "yes"), "--help");
    Ended one = launch(home.resolve("parallax"), Map.of(), "store", "prune", "--help");
    assertThat(all.code()).isZero();
    assertThat(all.err()).isEmpty();
    assertThat(all.out()).startsWith("Usage: parallax [").doesNotContain("```");
    assertThat(one.out()).startsWith("Usage: parallax store prune [").contains("--dry-run");
    assertThat(launch(home.resolve("parallax"), Map.of(), "rum", "--help").err())
        .as("only Java can say what was meant")
        .contains("building");
    assertThat(launch(home.resolve("parallax"), Map.of(), "--help").code())
        .as("once it is built, Java answers")
        .isEqualTo(42);
  }

  /** As Maven 3.8 prints transfers where it is not told to be quiet. */
  @Test
  void aBuildTellsWhatItDownloadsAndHowFarItIs() throws Exception {
    trial.script(
        "bin/mvn",
        """
        #!/bin/sh
        echo "[INFO] Scanning for projects..."
        echo "Downloading from central: https://repo.example/a/small-1.0.pom"
        echo "Downloaded from central: https://repo.example/a/small-1.0.pom (2.5 kB at 10 kB/s)"
        echo "Downloading from central: https://repo.example/a/models-1.0.jar"
        printf 'Progress (1): 8.2/474 MB\\rProgress (1): 25/474 MB\\rProgress (1): 49/474 MB\\r'
        printf 'Progress (2): 51/474 MB | 3.0/6.1 MB\\r'
        echo "Downloaded from central: https://repo.example/a/models-1.0.jar (474 MB at 25 MB/s)"
        echo "Downloading from central: https://repo.example/b/models-2.0.jar"
        echo "Downloading from central: https://repo.example/b/small-2.0.jar"
        echo "Downloaded from central: https://repo.example/b/small-2.0.jar (1.0 kB at 10 kB/s)"
        printf 'Progress (1): 0.7/1.1 GB\\r'
        echo "[WARNING] a warning of some plugin"
        printf '\\033[0m[INFO] in colour\\n'
        echo "[INFO] --- maven-compiler-plugin:3.15.0:compile (default-compile) @ parallax ---"
        echo "[ERROR] what went wrong"
        mkdir -p target
        echo jar > target/parallax.jar
        printf '%s' "$PWD/pom.xml" > target/parallax.classpath
        """);

    assertThat(launch(home.resolve("parallax"), Map.of()).err().lines())
        .containsExactly(
            "parallax: building; the first time, Maven downloads about 1450 MB, most of it models",
            "parallax: 25 of about 1450 MB downloaded, now models-1.0.jar",
            "parallax: 54 of about 1450 MB downloaded, now models-1.0.jar",
            "parallax: 474 of about 1450 MB downloaded",
            "parallax: 1174 of about 1450 MB downloaded, now models-2.0.jar",
            "parallax: compiling",
            "[ERROR] what went wrong");
  }

  @Test
  void failedBuildEndsWith1() throws Exception {
    Ended ended = launch(home.resolve("parallax"), Map.of("FAKE_FAILURE", "yes"));

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("parallax: the build failed");
  }

  @Test
  void saysWhichJavaIsNeeded() throws Exception {
    for (String old : List.of("1.8.0_402", "11.0.22", "16.0.2")) {
      Ended ended = launch(home.resolve("parallax"), Map.of("FAKE_VERSION", old));
      assertThat(ended.code()).isEqualTo(1);
      assertThat(ended.err()).contains("needs Java 17 or newer").contains(old);
    }
    for (String good : List.of("17", "21.0.2", "24-ea")) {
      assertThat(launch(home.resolve("parallax"), Map.of("FAKE_VERSION", good)).code())
          .isEqualTo(42);
    }
    Ended none = launch(home.resolve("parallax"), Map.of("JAVA_HOME", "/none"));
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("JAVA_HOME is /none");
  }

  private Ended launch(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    return trial.launch(launcher, environment, arguments);
  }

  private void age(String file) throws IOException {
    Files.setLastModifiedTime(home.resolve(file), FileTime.from(Instant.EPOCH));
  }

  private void touch(String file) throws IOException {
    FileTime jar = Files.getLastModifiedTime(home.resolve("target/parallax.jar"));
    FileTime later = FileTime.from(jar.toInstant().plusSeconds(2));
    Files.setLastModifiedTime(home.resolve(file), later);
  }
}
