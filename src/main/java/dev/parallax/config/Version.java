package dev.parallax.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was built, as the build wrote it down. */
public final class Version {

  private static final Properties BUILD = load();

  /** Written by the build, from Git; no resource of a room, since it changes no result. */
  private static final String COMMIT = "/META-INF/parallax/commit.txt";

  private static final String UNKNOWN = "unknown";

  private Version() {}

  /** Parallax itself. */
  public static String parallax() {
    return of("parallax");
  }

  /**
   * The commit that was built: its full hash, followed by {@code -dirty} where files differed from
   * it; {@code unknown} where the build had no Git to ask.
   */
  public static String commit() {
    try (InputStream stream = Version.class.getResourceAsStream(COMMIT)) {
      return stream == null
          ? UNKNOWN
          : new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Apache Beam, which runs the pipeline. */
  public static String beam() {
    return of("beam");
  }

  /** Stanford CoreNLP, the annotator and its models. */
  public static String coreNlp() {
    return of("corenlp");
  }

  /** The jar that holds the sentence encoder's weights. */
  public static String sentenceEncoder() {
    return of("sentence-encoder");
  }

  /** What the sentence encoder runs in. */
  public static String onnxRuntime() {
    return of("onnxruntime");
  }

  /** Name to version of all that decides what stands in the tables, sorted. */
  public static SortedMap<String, String> all() {
    SortedMap<String, String> versions = new TreeMap<>();
    BUILD.stringPropertyNames().forEach(name -> versions.put(name, of(name)));
    return versions;
  }

  private static String of(String name) {
    return Objects.requireNonNull(BUILD.getProperty(name), name);
  }

  private static Properties load() {
    Properties build = new Properties();
    try (InputStream stream =
        Version.class.getResourceAsStream("/dev/parallax/version.properties")) {
      build.load(
          new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build;
  }
}
