package dev.parallax.objects;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.parallax.model.Hashes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * As much of an S3 server as the room asks for, in memory: one bucket, and faults to order. It
 * checks no signature. Its clock is its own, to be set wrong or forward.
 */
public final class FakeS3 implements ObjectServer {

  /** The bucket that there is. */
  public static final String BUCKET = "bucket";

  private final HttpServer server;
  private final NavigableMap<String, Stored> objects = new ConcurrentSkipListMap<>();
  private final List<String> requests = new ArrayList<>();
  private int faults;
  private int allowed = Integer.MAX_VALUE;
  private int faultStatus = 503;
  private boolean breaksOff;
  private boolean losesAnswers;
  private String refused = "";
  private String refusal = "AccessDenied";
  private boolean refusesToDelete;
  private String awaited = "";
  private Runnable meanwhile = () -> {};

  @SuppressWarnings("ArrayRecordComponent") // Nobody changes the bytes.
  private record Stored(byte[] bytes, String etag, Instant written, @Nullable String mark) {}

  /** Answers of a request. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody changes the bytes.
  private record Answer(int status, byte[] body, Map<String, String> headers) {

    static Answer of(int status, String body) {
      return new Answer(status, body.getBytes(UTF_8), new TreeMap<>());
    }

    static Answer error(int status, String code) {
      return of(status, "<Error><Code>" + code + "</Code><Message>" + code + "</Message></Error>");
    }
  }

  /** Starts it, and has the client of this virtual machine come to it. */
  public FakeS3() throws IOException {
    ServerClock.reset();
    System.setProperty("aws.accessKeyId", "test");
    System.setProperty("aws.secretAccessKey", "test");
    System.setProperty("aws.region", "us-east-1");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::handle);
    server.start();
    S3Connection.use(S3Connection.connect(4, address()));
  }

  /** Has the client ask but once from now on. */
  public void askOnce() {
    S3Connection.use(S3Connection.connect(1, address()));
  }

  /** Where it is. */
  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public List<String> clientOptions() {
    return clientOptions(address());
  }

  static List<String> clientOptions(URI server) {
    return List.of(
        "-Daws.endpointUrl=" + server,
        "-Daws.accessKeyId=test",
        "-Daws.secretAccessKey=test",
        "-Daws.region=us-east-1");
  }

  /** A folder in the bucket. */
  S3Place place(String key) {
    return new S3Place(BUCKET, key);
  }

  /** Keys of all objects. */
  public Set<String> keys() {
    return new TreeSet<>(objects.keySet());
  }

  /** Method and path of all requests since the last call. */
  public synchronized List<String> requests() {
    List<String> seen = List.copyOf(requests);
    requests.clear();
    return seen;
  }

  /** Puts its clock forward, or back. */
  public void passes(Duration time) {
    ServerClock.passes(time);
  }

  /** Answers the next requests with a fault. */
  public synchronized void failNext(int count, int status) {
    faults = count;
    faultStatus = status;
  }

  /** Serves so many requests, and fails after them. */
  public synchronized void allow(int count) {
    allowed = count;
  }

  /** Sends half of the next object that is read, and hangs up. */
  public void breakOffNext() {
    breaksOff = true;
  }

  /** Does what the next request to write asks, and answers that it could not. */
  public void loseNextAnswer() {
    losesAnswers = true;
  }

  /** Lets nobody read, or ask for, objects whose keys end so; nothing is refused where empty. */
  public void refuse(String keysEnd) {
    refused = keysEnd;
  }

  /** Has objects whose keys end so in an archive, of which nothing can be read. */
  void archive(String keysEnd) {
    refuse(keysEnd);
    refusal = "InvalidObjectState";
  }

  /** Lets nobody remove objects from now on. */
  public void refuseToDelete() {
    refusesToDelete = true;
  }

  /**
   * Does something once the next request of a method is served, and before it is answered.
   *
   * @param method of HTTP
   */
  synchronized void afterNext(String method, Runnable something) {
    awaited = method;
    meanwhile = something;
  }

  private synchronized Runnable meanwhile(String method) {
    boolean now = method.equals(awaited);
    awaited = now ? "" : awaited;
    return now ? meanwhile : () -> {};
  }

  private boolean refuses(HttpExchange exchange) {
    String method = exchange.getRequestMethod();
    boolean reads = Set.of("GET", "HEAD").contains(method);
    return (refusesToDelete && method.equals("POST"))
        || (reads && !refused.isEmpty() && exchange.getRequestURI().getPath().endsWith(refused));
  }

  private synchronized boolean fails() {
    return allowed-- <= 0 || (faults > 0 && faults-- > 0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      synchronized (this) {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath());
      }
      Answer answer =
          fails() ? Answer.error(faultStatus, code(faultStatus)) : answer(exchange, body);
      meanwhile(exchange.getRequestMethod()).run();
      if (losesAnswers && exchange.getRequestMethod().equals("PUT")) {
        losesAnswers = false;
        answer = Answer.error(500, "InternalError");
      }
      send(exchange, answer);
    }
  }

  private static String code(int status) {
    return status == 403 ? "AccessDenied" : "SlowDown";
  }

  private void send(HttpExchange exchange, Answer answer) throws IOException {
    answer.headers().forEach(exchange.getResponseHeaders()::set);
    boolean head = exchange.getRequestMethod().equals("HEAD");
    if (head) {
      exchange.getResponseHeaders().set("Content-Length", "" + answer.body().length);
    }
    exchange.sendResponseHeaders(
        answer.status(), head || answer.body().length == 0 ? -1 : answer.body().length);
    if (!head && answer.body().length > 0) {
      boolean half = breaksOff && exchange.getRequestMethod().equals("GET");
      breaksOff = breaksOff && !half;
      exchange.getResponseBody().write(answer.body(), 0, answer.body().length / (half ? 2 : 1));
    }
  }

  private Answer answer(HttpExchange exchange, byte[] body) throws IOException {
    URI uri = exchange.getRequestURI();
    String path = URLDecoder.decode(uri.getRawPath().replace("+", "%2B"), UTF_8).substring(1);
    String bucket = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
    String key = path.substring(Math.min(path.length(), bucket.length() + 1));
    if (refuses(exchange)) {
      return Answer.error(403, refusal);
    }
    if (!bucket.equals(BUCKET)) {
      return Answer.error(404, "NoSuchBucket");
    }
    return switch (exchange.getRequestMethod()) {
      case "GET" -> key.isEmpty() ? list(query(uri)) : get(exchange, key);
      case "HEAD" -> key.isEmpty() ? Answer.of(200, "") : get(exchange, key);
      case "PUT" -> put(exchange, key, body);
      case "POST" -> deleteAll(new String(body, UTF_8));
      case "DELETE" -> {
        objects.remove(key);
        yield Answer.of(204, "");
      }
      default -> Answer.error(405, "MethodNotAllowed");
    };
  }

  private static Map<String, String> query(URI uri) {
    Map<String, String> query = new TreeMap<>();
    for (String pair : String.valueOf(uri.getRawQuery()).split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        query.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
      }
    }
    return query;
  }

  private Answer get(HttpExchange exchange, String key) {
    Stored stored = objects.get(key);
    if (stored == null) {
      return Answer.error(404, "NoSuchKey");
    }
    Map<String, String> headers = new TreeMap<>();
    headers.put("ETag", stored.etag());
    headers.put("Last-Modified", ServerClock.inHttp(stored.written()));
    if (stored.mark() != null) {
      headers.put("x-amz-meta-" + S3Pointer.MARK, stored.mark());
    }
    @Nullable String range = exchange.getRequestHeaders().getFirst("Range");
    if (range == null) {
      return new Answer(200, stored.bytes(), headers);
    }
    String[] ends = range.substring("bytes=".length()).split("-", -1);
    int from = Integer.parseInt(ends[0]);
    int to =
        ends[1].isEmpty()
            ? stored.bytes().length
            : Math.min(stored.bytes().length, Integer.parseInt(ends[1]) + 1);
    return new Answer(206, Arrays.copyOfRange(stored.bytes(), from, to), headers);
  }

  private synchronized Answer put(HttpExchange exchange, String key, byte[] body) {
    Stored there = objects.get(key);
    @Nullable String absent = exchange.getRequestHeaders().getFirst("If-None-Match");
    @Nullable String same = exchange.getRequestHeaders().getFirst("If-Match");
    if ((absent != null && there != null)
        || (same != null && (there == null || !there.etag().equals(same)))) {
      return Answer.error(412, "PreconditionFailed");
    }
    @Nullable String source = exchange.getRequestHeaders().getFirst("x-amz-copy-source");
    byte[] bytes = body;
    if (source != null) {
      String from = URLDecoder.decode(source.replace("+", "%2B"), UTF_8);
      Stored copied = objects.get(from.substring(from.indexOf(BUCKET) + BUCKET.length() + 1));
      if (copied == null) {
        return Answer.error(404, "NoSuchKey");
      }
      bytes = copied.bytes();
    }
    // As of Amazon's server: of equal bytes it is equal.
    String etag = "\"" + Hashes.sha256(bytes).substring(0, 32) + "\"";
    objects.put(
        key,
        new Stored(
            bytes,
            etag,
            ServerClock.now(),
            exchange.getRequestHeaders().getFirst("x-amz-meta-" + S3Pointer.MARK)));
    Answer answer =
        Answer.of(
            200,
            source == null ? "" : "<CopyObjectResult><ETag>" + etag + "</ETag></CopyObjectResult>");
    answer.headers().put("ETag", etag);
    return answer;
  }

  private Answer deleteAll(String body) {
    Matcher key = Pattern.compile("<Key>(.*?)</Key>", Pattern.DOTALL).matcher(body);
    while (key.find()) {
      objects.remove(key.group(1).replace("&amp;", "&"));
    }
    return Answer.of(200, "<DeleteResult></DeleteResult>");
  }

  /** Pages of two, so that whoever lists must go on. */
  private Answer list(Map<String, String> query) {
    String prefix = query.getOrDefault("prefix", "");
    String delimiter = query.getOrDefault("delimiter", "");
    String after = query.getOrDefault("continuation-token", "");
    int most = Math.min(2, Integer.parseInt(query.getOrDefault("max-keys", "1000")));
    StringBuilder found = new StringBuilder();
    String last = "";
    int count = 0;
    boolean more = false;
    for (Map.Entry<String, Stored> object : objects.entrySet()) {
      String key = object.getKey();
      if (!key.startsWith(prefix) || key.compareTo(after) <= 0) {
        continue;
      }
      int cut = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, prefix.length());
      String shown = cut < 0 ? key : key.substring(0, cut + 1);
      if (cut >= 0 && (shown.equals(last) || after.startsWith(shown))) {
        last = shown;
        continue;
      }
      if (count == most) {
        more = true;
        break;
      }
      count++;
      found.append(cut < 0 ? contents(key, object.getValue()) : prefixes(shown));
      last = shown;
    }
    return Answer.of(
        200,
        "<ListBucketResult><EncodingType>url</EncodingType><KeyCount>%d</KeyCount><IsTruncated>%s</IsTruncated>%s%s</ListBucketResult>"
            .formatted(
                count,
                more,
                more ? "<NextContinuationToken>" + text(last) + "</NextContinuationToken>" : "",
                found));
  }

  private static String contents(String key, Stored stored) {
    return "<Contents><Key>%s</Key><Size>%d</Size><ETag>%s</ETag></Contents>"
        .formatted(encoded(key), stored.bytes().length, text(stored.etag()));
  }

  private static String prefixes(String shown) {
    return "<CommonPrefixes><Prefix>" + encoded(shown) + "</Prefix></CommonPrefixes>";
  }

  private static String encoded(String key) {
    return URLEncoder.encode(key, UTF_8);
  }

  private static String text(String raw) {
    return raw.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  @Override
  public void close() {
    S3Connection.use(null);
    server.stop(0);
  }
}
