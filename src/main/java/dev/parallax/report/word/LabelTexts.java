package dev.parallax.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What {@code labels.properties} calls instruments of tone, and names as phrases. */
final class LabelTexts {

  private static final String RESOURCE = "/dev/parallax/report/labels.properties";
  private static final Properties TEXTS = load();

  private LabelTexts() {}

  private static Properties load() {
    Properties texts = new Properties();
    try (InputStream stream = LabelTexts.class.getResourceAsStream(RESOURCE)) {
      texts.load(
          new InputStreamReader(Objects.requireNonNull(stream, RESOURCE), StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Name of an instrument as a sentence has it. */
  static String theInstrument(String key) {
    return TEXTS.getProperty("the." + key, readable(key));
  }

  /** A name in snake_case as a phrase. */
  static String readable(String name) {
    String words = name.replace('_', ' ').strip();
    return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
