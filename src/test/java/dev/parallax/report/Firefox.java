package dev.parallax.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Firefox without a window, that of the machine. It speaks WebDriver BiDi by itself, so that no
 * driver is needed: Debian packages Firefox, and no geckodriver.
 */
final class Firefox implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SECONDS = 60;
  private static final Pattern LISTENING =
      Pattern.compile("WebDriver BiDi listening on (ws://[0-9.:]+)");

  private static final Optional<Path> PROGRAM =
      Stream.concat(
              Stream.ofNullable(System.getenv("PARALLAX_FIREFOX")),
              Stream.of("/usr/bin/firefox-esr", "/usr/bin/firefox"))
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst();

  private final Process process;
  private final WebSocket socket;
  private final Messages messages;
  private final String context;
  private int lastId;

  private Firefox(Process process, WebSocket socket, Messages messages) throws IOException {
    this.process = process;
    this.socket = socket;
    this.messages = messages;
    call("session.new", Map.of("capabilities", Map.of()));
    call("session.subscribe", Map.of("events", List.of("log.entryAdded")));
    this.context = call("browsingContext.getTree", Map.of()).at("/contexts/0/context").asText();
  }

  /** Starts it; a test is skipped where there is none. */
  static Firefox start(Path profile) throws IOException {
    assumeTrue(PROGRAM.isPresent(), "no Firefox here: PARALLAX_FIREFOX names none");
    Process process =
        new ProcessBuilder(
                PROGRAM.get().toString(),
                "--headless",
                "--no-remote",
                "--remote-debugging-port=0",
                "--profile",
                profile.toAbsolutePath().toString())
            .redirectErrorStream(true)
            .start();
    try {
      Messages messages = new Messages();
      WebSocket socket =
          HttpClient.newHttpClient()
              .newWebSocketBuilder()
              .buildAsync(URI.create(address(process) + "/session"), messages)
              .join();
      return new Firefox(process, socket, messages);
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static String address(Process process) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher listening = LISTENING.matcher(line);
      if (listening.find()) {
        return listening.group(1);
      }
    }
    throw new IOException("Firefox ended before it listened");
  }

  /** Opens a page and waits until its scripts are done. */
  void open(Path page) throws IOException {
    call(
        "browsingContext.navigate",
        Map.of("context", context, "url", page.toUri().toString(), "wait", "complete"));
    run(
        "new Promise(done => { const wait = () => document.documentElement.dataset.ready"
            + " === 'true' ? done(true) : setTimeout(wait, 50); wait(); })");
  }

  /** Makes the window so large. */
  void size(int width, int height) throws IOException {
    call(
        "browsingContext.setViewport",
        Map.of("context", context, "viewport", Map.of("width", width, "height", height)));
  }

  /** The value of an expression: a number, text or truth value. */
  String run(String expression) throws IOException {
    JsonNode result =
        call(
            "script.evaluate",
            Map.of(
                "expression",
                expression,
                "target",
                Map.of("context", context),
                "awaitPromise",
                true));
    if (!result.path("type").asText().equals("success")) {
      throw new AssertionError(expression + ": " + result);
    }
    return result.at("/result/value").asText();
  }

  /** What the page has told its console: errors of scripts and of the policy. */
  List<String> console() {
    return List.copyOf(messages.console);
  }

  private JsonNode call(String method, Map<String, ?> parameters) throws IOException {
    ObjectNode command = JSON.createObjectNode();
    command.put("id", ++lastId).put("method", method).set("params", JSON.valueToTree(parameters));
    socket.sendText(command.toString(), true).join();
    try {
      for (JsonNode answer = next(); ; answer = next()) {
        if (answer.path("id").asInt(-1) == lastId) {
          if (answer.path("type").asText().equals("error")) {
            throw new IOException(answer.toString());
          }
          return answer.path("result");
        }
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private JsonNode next() throws IOException, InterruptedException {
    String message = messages.answers.poll(SECONDS, TimeUnit.SECONDS);
    if (message == null) {
      throw new IOException("Firefox did not answer");
    }
    return JSON.readTree(message);
  }

  @Override
  public void close() {
    socket.abort();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** What comes over the socket, put together again. */
  private static final class Messages implements WebSocket.Listener {

    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final List<String> console = new CopyOnWriteArrayList<>();
    private final StringBuilder open = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
      open.append(part);
      if (last) {
        String message = open.toString();
        open.setLength(0);
        if (message.contains("\"log.entryAdded\"")) {
          console.add(message);
        } else {
          answers.add(message);
        }
      }
      socket.request(1);
      return null;
    }
  }
}
