package dev.parallax.cluster;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Flink cluster of processes of their own on this machine, from Maven's jars: a job manager, and
 * task managers that each have a work disk and a temporary folder of their own. Their time zone and
 * locale are far from the client's.
 */
final class StandaloneFlink implements AutoCloseable {

  /** Laid down by {@code mvn -Pflink dependency:build-classpath@write-class-path}. */
  private static final Path CLASS_PATH = Path.of("target", "flink.classpath");

  private static final List<String> OPENED =
      List.of("lang", "lang.invoke", "util", "util.concurrent", "nio", "net", "time", "io");

  /** Where the jars lie that Flink's distribution has in its lib folder. */
  private static final List<String> FLINKS =
      List.of(
          "/org/apache/flink/",
          "/org/slf4j/",
          "/ch/qos/logback/",
          "/com/esotericsoftware/",
          "/commons-",
          "/org/apache/commons/",
          "/org/objenesis/",
          "/com/twitter/",
          "/org/xerial/",
          "/org/lz4/",
          "/org/javassist/",
          "/com/google/code/findbugs/",
          "/com/ibm/icu/",
          "/org/yaml/");

  private final Path folder;
  private final String besideFlink;
  private final List<String> workersOptions;
  private final int port = freePort();
  private final List<Process> processes = new ArrayList<>();
  private final List<Process> taskManagers = new ArrayList<>();

  /**
   * Starts the job manager.
   *
   * @param folder for disks and logs
   * @param besideFlink what job manager and task managers have beside Flink; empty for nothing
   * @param workersOptions of the virtual machines of its task managers
   */
  StandaloneFlink(Path folder, String besideFlink, List<String> workersOptions) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.besideFlink = besideFlink;
    this.workersOptions = workersOptions;
    Files.writeString(
        folder.resolve("flink-conf.yaml"),
        String.join(
            "\n",
            "jobmanager.rpc.address: localhost",
            "jobmanager.rpc.port: " + freePort(),
            "rest.port: " + port,
            "rest.bind-port: " + port,
            "rest.address: localhost",
            "rest.bind-address: localhost",
            "heartbeat.interval: 1000",
            "heartbeat.timeout: 8000",
            "jobmanager.memory.process.size: 1g",
            "restart-strategy.type: fixed-delay",
            "restart-strategy.fixed-delay.attempts: 10",
            "restart-strategy.fixed-delay.delay: 1 s",
            "io.tmp.dirs: " + Files.createDirectories(folder.resolve("jobmanager-disk")),
            ""));
    Files.writeString(
        folder.resolve("logback.xml"),
        "<configuration><appender name='out' class='ch.qos.logback.core.ConsoleAppender'><encoder>"
            + "<pattern>%d %level %logger{0} %msg%n</pattern></encoder></appender>"
            + "<root level='INFO'><appender-ref ref='out'/></root></configuration>");
    processes.add(
        start(
            "jobmanager",
            classPath(),
            List.of("-Xmx500m"),
            "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint",
            List.of()));
  }

  /** The class path of a client, Parallax itself aside; tests are skipped where none was laid. */
  static List<String> clientJars() throws IOException {
    assumeTrue(Files.isRegularFile(CLASS_PATH), "no " + CLASS_PATH + "; .ci/run lays it down");
    return Arrays.asList(Files.readString(CLASS_PATH).strip().split(File.pathSeparator, -1));
  }

  private static String flinkJars() throws IOException {
    return String.join(
        File.pathSeparator,
        clientJars().stream().filter(jar -> FLINKS.stream().anyMatch(jar::contains)).toList());
  }

  private String classPath() throws IOException {
    return flinkJars() + (besideFlink.isEmpty() ? "" : File.pathSeparator + besideFlink);
  }

  /** Where its REST interface is. */
  String address() {
    return "localhost:" + port;
  }

  /**
   * Starts a task manager.
   *
   * @param slots of it
   * @param heap megabytes for its steps, beside what Flink takes
   */
  void addTaskManager(int slots, int heap) throws IOException {
    String name = "taskmanager-" + taskManagers.size();
    Path disk = Files.createDirectories(folder.resolve(name));
    List<String> jvm =
        new ArrayList<>(
            List.of(
                "-Xmx" + (heap + 200) + "m",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Tokyo",
                "-Duser.language=de",
                "-Djava.io.tmpdir=" + disk));
    jvm.addAll(workersOptions);
    List<String> settings =
        Stream.of(
                "taskmanager.numberOfTaskSlots=" + slots,
                "taskmanager.cpu.cores=" + slots,
                "io.tmp.dirs=" + disk,
                "taskmanager.memory.task.heap.size=" + heap + "mb",
                "taskmanager.memory.task.off-heap.size=0b",
                "taskmanager.memory.framework.heap.size=128mb",
                "taskmanager.memory.framework.off-heap.size=128mb",
                "taskmanager.memory.network.min=160mb",
                "taskmanager.memory.network.max=160mb",
                "taskmanager.memory.managed.size=128mb",
                "taskmanager.memory.jvm-metaspace.size=512mb",
                "taskmanager.memory.jvm-overhead.min=192mb",
                "taskmanager.memory.jvm-overhead.max=192mb",
                "taskmanager.resource-id=" + name)
            .flatMap(setting -> Stream.of("-D", setting))
            .toList();
    Process process =
        start(
            name,
            classPath(),
            jvm,
            "org.apache.flink.runtime.taskexecutor.TaskManagerRunner",
            settings);
    processes.add(process);
    taskManagers.add(process);
  }

  private Process start(
      String name, String classPath, List<String> jvm, String main, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("-Dlogback.configurationFile=" + folder.resolve("logback.xml"));
    command.addAll(jvm);
    command.addAll(opened());
    command.addAll(List.of("-cp", classPath, main, "--configDir", folder.toString()));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .directory(Files.createDirectories(folder.resolve(name)).toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve(name + ".log").toFile()))
        .start();
  }

  /** What Java 17 must open to Flink. */
  static List<String> opened() {
    return OPENED.stream()
        .map(name -> "--add-opens=java.base/java." + name + "=ALL-UNNAMED")
        .toList();
  }

  /** Waits until so many slots are there. */
  void awaitSlots(int slots) throws Exception {
    for (int waited = 0; waited < 600; waited++) {
      if (slots() >= slots) {
        return;
      }
      if (!processes.get(0).isAlive()) {
        break;
      }
      Thread.sleep(200);
    }
    throw new AssertionError("the cluster did not come up: " + logs());
  }

  private int slots() {
    return ask("/overview").path("slots-total").asInt(-1);
  }

  /** What its REST interface says; nothing while it does not answer. */
  JsonNode ask(String path) {
    ObjectMapper json = new ObjectMapper();
    try (InputStream answer = URI.create("http://" + address() + path).toURL().openStream()) {
      return json.readTree(answer);
    } catch (IOException notYet) {
      return json.createObjectNode();
    }
  }

  /** Jobs in a state, as Flink calls it. */
  int jobs(String state) {
    int count = 0;
    for (JsonNode job : ask("/jobs/overview").path("jobs")) {
      count += job.path("state").asText().equals(state) ? 1 : 0;
    }
    return count;
  }

  /** Ends all jobs from outside, as an operator would. */
  void cancelAll() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    for (JsonNode job : ask("/jobs/overview").path("jobs")) {
      HttpRequest cancel =
          HttpRequest.newBuilder(
                  URI.create("http://" + address() + "/jobs/" + job.path("jid").asText()))
              .method("PATCH", HttpRequest.BodyPublishers.noBody())
              .build();
      client.send(cancel, HttpResponse.BodyHandlers.discarding());
    }
  }

  /** Kills a task manager without a word, by its number from 0. */
  void kill(int taskManager) throws InterruptedException {
    taskManagers.get(taskManager).destroyForcibly().waitFor(20, TimeUnit.SECONDS);
  }

  /** Most megabytes that any task manager has had resident, as Linux counts them. */
  long peakOfTaskManagers() throws IOException {
    long peak = 0;
    for (Process taskManager : taskManagers) {
      Path status = Path.of("/proc", String.valueOf(taskManager.pid()), "status");
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          peak = Math.max(peak, Long.parseLong(line.replaceAll("\\D", "")) >> 10);
        }
      }
    }
    return peak;
  }

  /** The end of what each process says. */
  String logs() throws IOException {
    StringBuilder logs = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path log : files.filter(file -> file.toString().endsWith(".log")).sorted().toList()) {
        String text = Files.readString(log);
        logs.append("\n== ").append(log.getFileName()).append('\n');
        logs.append(text.substring(Math.max(0, text.length() - 6000)));
      }
    }
    return logs.toString();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    processes.forEach(Process::destroyForcibly);
    processes.forEach(process -> process.onExit().join());
  }
}
