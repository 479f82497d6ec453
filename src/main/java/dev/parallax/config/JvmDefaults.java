package dev.parallax.config;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;

/**
 * What Java takes from the machine where a library does not say: locale, time zone and charset.
 * They are made the same everywhere, since libraries do not always say. In a Turkish locale, for
 * one, CoreNLP's lemma of "It" was "ıt", without a dot.
 */
public final class JvmDefaults {

  /** Read before it is changed. */
  private static final ZoneId USER_ZONE = ZoneId.systemDefault();

  private JvmDefaults() {}

  /**
   * Sets locale and time zone of this virtual machine; for a process of its own, before anything
   * else. The charset cannot be set any more: the launcher names it.
   */
  public static void set() {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
  }

  /** The time zone of the person at the terminal, for the clock in the log and nothing else. */
  public static ZoneId userZone() {
    return USER_ZONE;
  }

  /**
   * Locale and charset as they are, for keys of what is kept: in a process that set neither, texts
   * must not be taken for those of one that did.
   */
  public static String describe() {
    return "locale %s, charset %s"
        .formatted(Locale.getDefault().toLanguageTag(), Charset.defaultCharset().name());
  }
}
