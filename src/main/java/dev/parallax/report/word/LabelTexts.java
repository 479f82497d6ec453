package dev.parallax.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** What {@code labels.properties} calls families, instruments and measures of tone. */
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

  /** A measure of tone; its key begins with an instrument where it is that one's own. */
  static MeasureLabel tone(String key, Scale scale) {
    String own = TEXTS.getProperty("measure." + key);
    int bar = key.indexOf('_');
    if (own != null || bar < 0) {
      return new MeasureLabel(own == null ? readable(key) : own, "", scale);
    }
    String suffix = key.substring(bar + 1);
    String name = TEXTS.getProperty("of_instrument." + suffix, readable(suffix));
    return new MeasureLabel(name, instrument(key.substring(0, bar)), scale);
  }

  /** Name of an instrument. */
  static String instrument(String key) {
    return TEXTS.getProperty("instrument." + key, readable(key));
  }

  /** Name of an instrument as a sentence has it. */
  static String theInstrument(String key) {
    return TEXTS.getProperty("the." + key, instrument(key));
  }

  /** Name of a family's measures, in the plural. */
  static String family(String key) {
    return TEXTS.getProperty("family." + key, readable(key));
  }

  /** A name in snake_case as a phrase. */
  static String readable(String name) {
    String words = name.replace('_', ' ').strip();
    return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
