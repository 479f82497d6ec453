package dev.parallax.corpus;

import java.util.Locale;

/** Messages for people that are the same on every machine: they stand in tables. */
public final class Message {

  private Message() {}

  /** As {@link String#format}, with numbers written as {@code 1,234} in every country. */
  public static String of(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
