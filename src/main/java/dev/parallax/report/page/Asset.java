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

  /** D3, from its webjar, of whichever version the build has chosen. */
  static Asset d3() {
    Properties pom = new Properties();
    try (InputStream stream = stream("/META-INF/maven/org.webjars.npm/d3/pom.properties")) {
      pom.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read("/META-INF/resources/webjars/d3/" + pom.getProperty("version") + "/dist/d3.min.js");
  }

  /** The page's own scripts, one after another in one scope. */
  static Asset scripts() {
    return new Asset("\"use strict\";\n{\n" + joined("script", "js") + "}\n");
  }

  /** The page's styles. */
  static Asset styles() {
    return new Asset(joined("style", "css"));
  }

  /** The files that {@code <folder>/order.txt} lists. */
  private static String joined(String folder, String ending) {
    return read(FOLDER + folder + "/order.txt")
        .text()
        .lines()
        .map(name -> read(FOLDER + folder + "/" + name + "." + ending).text())
        .collect(Collectors.joining("\n"));
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
