package dev.parallax.own.file;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as people write them in files: digits, a dot, a sign, an exponent. */
public final class Weights {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");

  private Weights() {}

  /** The number; null where it is none, or none that is finite. */
  public static @Nullable Double of(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return null;
    }
    double number = Double.parseDouble(text);
    return Double.isFinite(number) ? number : null;
  }
}
