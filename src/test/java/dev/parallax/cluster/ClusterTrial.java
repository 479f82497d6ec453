package dev.parallax.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.Trial;
import dev.parallax.cli.WordParallax;
import dev.parallax.config.ModelJar;
import dev.parallax.files.Place;
import dev.parallax.objects.ObjectServer;
import dev.parallax.objects.Storage;
import dev.parallax.run.FolderBytes;
import dev.parallax.run.snapshot.FileHash;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One job, on a cluster with its data in object storage and on this machine with its data on disk.
 * Clients are processes of their own. Texts are split into words by an annotator without models.
 */
final class ClusterTrial implements AutoCloseable {

  static final String INPUT = "s3://bucket/input";
  static final String OUTPUT = "s3://bucket/output";
  private static final String PARALLAX = "dev.parallax.cli.Main";
  private static final String WORD_SPLITTER = WordParallax.class.getName();
  private static final int HEAP_OF_SPLITTER = 800;
  private static final int HEAP_WITH_MODELS = 2000;
  private static final int TASK_MANAGERS = 2;
  private static final int SLOTS = 2;
  private static final long MOST_SECONDS = 900;

  /** Of the jars of tests, what the client needs beside those of jobs on a cluster. */
  private static final List<String> OF_CLIENT =
      List.of("/software/amazon/", "/org/reactivestreams/", "/parallax");

  /** What task managers have beside Flink; what they lack of Parallax is sent with the job. */
  enum Workers {
    NOTHING,
    MODELS,
    PARALLAX;

    private String classPath(String ofClient) {
      Set<String> models = ModelJar.all().stream().map(ModelJar::file).collect(Collectors.toSet());
      return switch (this) {
        case NOTHING -> "";
        case MODELS ->
            Stream.of(ofClient.split(File.pathSeparator, -1))
                .filter(entry -> models.contains(new File(entry).getName()))
                .collect(Collectors.joining(File.pathSeparator));
        case PARALLAX -> ofClient;
      };
    }
  }

  private final Path folder;
  private final ObjectServer storage;
  final StandaloneFlink cluster;
  private final boolean staged;
  private final String mainClass;
  private final int heap;
  private final int slots;

  /**
   * Starts storage and cluster, for a job that splits words.
   *
   * @param folder for all that lies on disks
   * @param workers what its task managers have beside Flink
   */
  ClusterTrial(Path folder, Workers workers) throws Exception {
    this(folder, workers, WORD_SPLITTER, HEAP_OF_SPLITTER, TASK_MANAGERS, SLOTS);
  }

  /** The same with so many task managers of so many slots, and so many megabytes of heap each. */
  static ClusterTrial sized(Path folder, int taskManagers, int slots, int heap) throws Exception {
    return new ClusterTrial(folder, Workers.PARALLAX, WORD_SPLITTER, heap, taskManagers, slots);
  }

  /** The same with the job itself. */
  static ClusterTrial withModels(Path folder) throws Exception {
    return new ClusterTrial(
        folder, Workers.PARALLAX, PARALLAX, HEAP_WITH_MODELS, TASK_MANAGERS, SLOTS);
  }

  /** The same with the job itself, sent to workers that have no models. */
  static ClusterTrial withoutModelsOnWorkers(Path folder) throws Exception {
    return new ClusterTrial(
        folder, Workers.NOTHING, PARALLAX, HEAP_OF_SPLITTER, TASK_MANAGERS, SLOTS);
  }

  private ClusterTrial(
      Path folder, Workers workers, String mainClass, int heap, int taskManagers, int slots)
      throws Exception {
    this.folder = folder;
    this.staged = workers != Workers.PARALLAX;
    this.mainClass = mainClass;
    this.heap = heap;
    this.slots = slots;
    String classPath = classPath();
    storage = ObjectServer.start(folder);
    cluster =
        new StandaloneFlink(
            folder.resolve("cluster"), workers.classPath(classPath), storage.clientOptions());
    for (int started = 0; started < taskManagers; started++) {
      addTaskManager();
    }
    Files.writeString(folder.resolve("job.yaml"), "version: 1\nname: job\n");
    cluster.awaitSlots(taskManagers * slots);
  }

  /** Starts another task manager. */
  void addTaskManager() throws IOException {
    cluster.addTaskManager(slots, heap);
  }

  /** Folders of classes, the jars of clients of a cluster, the client of object storage. */
  private static String classPath() throws IOException {
    List<String> all = new ArrayList<>();
    // Maven may hide the class path of tests behind a jar of its own.
    String tests =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : tests.split(File.pathSeparator, -1)) {
      if (!entry.endsWith(".jar") || OF_CLIENT.stream().anyMatch(entry::contains)) {
        // Its processes have working directories of their own.
        all.add(Path.of(entry).toAbsolutePath().toString());
      }
    }
    all.addAll(StandaloneFlink.clientJars());
    return String.join(File.pathSeparator, all);
  }

  Path input() {
    return folder.resolve("input");
  }

  /** Lays all input of the disk into object storage, and nothing else. */
  void upload() throws IOException {
    Storage.absolute(INPUT).delete();
    try (Stream<Path> files = Files.walk(input())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Storage.absolute(INPUT + "/" + input().relativize(file)).write(Files.readAllBytes(file));
      }
    }
  }

  /** Starts the command line; what it says is in the log of that name. */
  Process client(String name, String command, String... arguments) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-Xmx" + heap + "m", "-Dfile.encoding=UTF-8", "-XX:TieredStopAtLevel=1"));
    line.add("-XX:+UseSerialGC");
    line.addAll(StandaloneFlink.opened());
    line.addAll(storage.clientOptions());
    line.addAll(List.of("-cp", classPath(), mainClass));
    line.addAll(line(command, arguments));
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(name + ".log").toFile())
        .start();
  }

  private List<String> line(String command, String... arguments) {
    List<String> line = new ArrayList<>(List.of(command, folder.resolve("job.yaml").toString()));
    line.addAll(List.of("--set", "topics.find=false"));
    line.addAll(List.of(arguments));
    return line;
  }

  Process onCluster(String name, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("--input", INPUT, "--output", OUTPUT));
    arguments.addAll(List.of("--runner", "flink", "--flink-master", cluster.address()));
    arguments.addAll(List.of("--set", "execution.worker_jars=" + (staged ? "staged" : "in_place")));
    arguments.addAll(List.of(more));
    return client(name, "run", arguments.toArray(String[]::new));
  }

  /** Waits for the end of a client, which must be one of these. */
  void ends(Process client, String name, ExitCode... codes) throws Exception {
    assertThat(client.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(codes).as(() -> log(name)).extracting(ExitCode::code).contains(client.exitValue());
  }

  /** What a client has said, and the cluster. */
  private String log(String name) {
    try {
      return said(name) + cluster.logs();
    } catch (IOException e) {
      return e.toString();
    }
  }

  String said(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".log"));
  }

  /** Where {@code latest} leads to. */
  String latest() throws IOException {
    return Storage.absolute(OUTPUT + "/job").pointer("latest").pointed().orElseThrow();
  }

  /** Hashes of the tables of the run that {@code latest} leads to. */
  SortedMap<String, String> tables() throws IOException {
    Place run = Storage.absolute(OUTPUT + "/job").at(latest());
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Place table : run.objects()) {
      if (table.name().endsWith(".parquet")) {
        hashes.put(table.toString().substring(run.toString().length() + 1), FileHash.sha256(table));
      }
    }
    return hashes;
  }

  /** The same of the input as it is on the disk, by the direct runner, of runs in one output. */
  SortedMap<String, String> onThisMachine() throws Exception {
    Path output = folder.resolve("direct");
    String[] folders = {"--input", input().toString(), "--output", output.toString()};
    if (mainClass.equals(WORD_SPLITTER)) {
      Trial trial = WordParallax.here(line("run", folders).toArray(String[]::new));
      assertThat(trial.code())
          .as(trial.err())
          .isIn(ExitCode.DONE.code(), ExitCode.DONE_WITH_REJECTS.code());
    } else {
      ends(client("direct", "run", folders), "direct", ExitCode.DONE);
    }
    return FolderBytes.sha256ByPath(output.resolve("job/latest").toRealPath(), ".parquet");
  }

  /** No run is at work, and none has left anything but runs. */
  void assertNothingStrays() throws IOException {
    assertThat(Storage.absolute(OUTPUT + "/job").list())
        .extracting(Place::name)
        .containsExactlyInAnyOrder("runs", "latest.json", ".lock");
    for (Place run : Storage.absolute(OUTPUT + "/job/runs").list()) {
      assertThat(run.list())
          .extracting(Place::name)
          .contains("run.json")
          .doesNotContain(".unfinished");
    }
  }

  @Override
  public void close() {
    cluster.close();
    storage.close();
  }
}
