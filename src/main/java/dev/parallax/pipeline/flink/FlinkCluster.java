package dev.parallax.pipeline.flink;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A Flink cluster, as far as its REST interface tells of it.
 *
 * @param address host and port of its job manager's REST interface
 */
public record FlinkCluster(String address) {

  /** The line of Flink that this Parallax has a runner for; another line's jobs cannot be read. */
  private static final String LINE = "1.19";

  /** Names of the strategy that tries nothing again. */
  private static final Set<String> NEVER = Set.of("none", "off", "disable");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int FIRST_FAULT = 300;

  /** What a job's own pages begin with. */
  private static final String JOB = "/jobs/";

  /**
   * A job of the cluster.
   *
   * @param id of it
   * @param name of it
   * @param running whether it has not ended
   */
  record Job(String id, String name, boolean running) {}

  /**
   * Sees whether the cluster answers, and is one that this Parallax can use.
   *
   * @throws ClusterException where not
   */
  public void require() throws IOException {
    String version = get("/config").path("flink-version").asText("");
    if (version.isEmpty()) {
      throw notFlink();
    }
    if (!version.startsWith(LINE + ".")) {
      throw new ClusterException(
          "the cluster at %s is of Flink %s, and this Parallax needs %s"
              .formatted(address, version, LINE));
    }
    if (slots() == 0) {
      throw new ClusterException(
          "the cluster at %s has no task manager, so no slot to work in; start one"
              .formatted(address));
    }
  }

  /**
   * Whether it begins a job anew that was disturbed. No job can bring such a strategy along: what
   * Beam's options say of it does not reach jobs like ours.
   */
  public boolean triesAgain() throws IOException {
    for (JsonNode setting : get("/jobmanager/config")) {
      String key = setting.path("key").asText();
      if (key.equals("restart-strategy.type") || key.equals("restart-strategy")) {
        return !NEVER.contains(setting.path("value").asText());
      }
    }
    return false;
  }

  /** All slots of its task managers, busy or not. */
  int slots() throws IOException {
    return get("/overview").path("slots-total").asInt();
  }

  /** All jobs that the cluster remembers, those that came last first. */
  List<Job> jobs() throws IOException {
    List<JsonNode> told = new ArrayList<>();
    get("/jobs/overview").path("jobs").forEach(told::add);
    told.sort((one, other) -> Long.compare(start(other), start(one)));
    return told.stream()
        .map(job -> new Job(job.path("jid").asText(), job.path("name").asText(), isRunning(job)))
        .toList();
  }

  private static long start(JsonNode job) {
    return job.path("start-time").asLong();
  }

  private static boolean isRunning(JsonNode job) {
    return job.path("end-time").asLong(-1) < 0;
  }

  /** Has a job end before its time; it goes on for a moment. */
  void cancel(String id) throws IOException {
    send(
        HttpRequest.newBuilder(uri(JOB + id + "?mode=cancel"))
            .method("PATCH", HttpRequest.BodyPublishers.noBody()));
  }

  /** What a job failed of last. */
  FlinkFailure failure(String id) throws IOException {
    JsonNode told = get(JOB + id + "/exceptions");
    JsonNode last = told.path("exceptionHistory").path("entries").path(0);
    return new FlinkFailure(
        last.path("taskName").asText(""),
        last.path("stacktrace").asText(told.path("root-exception").asText("")));
  }

  private JsonNode get(String path) throws IOException {
    try {
      return JSON.readTree(send(HttpRequest.newBuilder(uri(path)).GET()));
    } catch (JsonProcessingException e) {
      throw (ClusterException) notFlink().initCause(e);
    }
  }

  private ClusterException notFlink() {
    return new ClusterException(
        "what answers at %s is no Flink cluster; the port of its REST interface is needed (8081, as a rule)"
            .formatted(address));
  }

  private URI uri(String path) {
    return URI.create("http://" + address + path);
  }

  private String send(HttpRequest.Builder request) throws IOException {
    try {
      HttpResponse<String> answer =
          HttpClient.newBuilder()
              .connectTimeout(PATIENCE)
              .build()
              .send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() == HttpURLConnection.HTTP_NOT_FOUND) {
        throw answer.uri().getPath().startsWith(JOB)
            ? new ClusterException("the cluster at %s has forgotten the job".formatted(address))
            : notFlink();
      }
      if (answer.statusCode() >= FIRST_FAULT) {
        throw new ClusterException(
            "the cluster at %s answered %d: %s"
                .formatted(address, answer.statusCode(), answer.body()));
      }
      return answer.body();
    } catch (ClusterException e) {
      throw e;
    } catch (IOException e) {
      throw new ClusterException(
          "no Flink cluster answers at %s (%s); is its job manager there, and the port that of its REST interface?"
              .formatted(address, e.getClass().getSimpleName()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException("Interrupted").initCause(e);
    }
  }
}
