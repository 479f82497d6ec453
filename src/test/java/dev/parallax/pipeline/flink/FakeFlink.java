package dev.parallax.pipeline.flink;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers like a cluster's REST interface, with what it was told. */
public final class FakeFlink implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, String> answers = new HashMap<>();

  /** What was asked of it. */
  final List<String> requests = new ArrayList<>();

  /** A cluster of a version, with so many slots and no restart strategy. */
  public FakeFlink(String version, int slots) throws IOException {
    answers.put("/config", "{'flink-version': '%s'}".formatted(version));
    answers.put("/overview", "{'slots-total': %d}".formatted(slots));
    answers.put("/jobmanager/config", "[]");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          String answer = answers.get(exchange.getRequestURI().getPath());
          byte[] body = String.valueOf(answer).replace((char) 39, '"').getBytes(UTF_8);
          exchange.sendResponseHeaders(answer == null ? 404 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  /** Answers a path with JSON, whose quotation marks may be single. */
  public FakeFlink says(String path, String json) {
    answers.put(path, json);
    return this;
  }

  /** Host and port. */
  public String address() {
    return "localhost:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
