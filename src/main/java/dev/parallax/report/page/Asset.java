package dev.parallax.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A script or style that stands in the page.
 *
 * @param text as it stands there
 */
public record Asset(String text) {

  private static final String FOLDER = "/dev/parallax/report/";

  static Asset d3() {
    return webjar("d3", "dist/d3.min.js");
  }

  /** A file of a webjar, of whichever version the build has chosen. */
  static Asset webjar(String name, String file) {
    Properties pom = new Properties();
    try (InputStream stream =
        stream("/META-INF/maven/org.webjars.npm/" + name + "/pom.properties")) {
      pom.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read(
        "/META-INF/resources/webjars/%s/%s/%s".formatted(name, pom.getProperty("version"), file));
  }

  /** The page's own scripts: {@code main.js} and the modules that it needs. */
  static Asset scripts() {
    return new Asset(ScriptModules.joined("main.js", Asset::script));
  }

  /** The text of a module. */
  static String script(String path) {
    return read(FOLDER + "script/" + path).text();
  }

  /** The page's styles, as {@code order.txt} lists them: of equal rules the later one holds. */
  static Asset styles() {
    return new Asset(
        read(FOLDER + "style/order.txt")
            .text()
            .lines()
            .map(name -> read(FOLDER + "style/" + name + ".css").text())
            .collect(Collectors.joining("\n")));
  }

  private static Asset read(String resource) {
    try (InputStream stream = stream(resource)) {
      return new Asset(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream stream(String resource) {
    return Objects.requireNonNull(Asset.class.getResourceAsStream(resource), resource);
  }

  /** By which a content security policy lets this script run and no other. */
  public String hash() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
