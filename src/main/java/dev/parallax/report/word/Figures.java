package dev.parallax.report.word;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as people read them; {@code format.js} writes them alike. */
final class Figures {

  private static final String NONE = "–";

  private Figures() {}

  /** A whole number with commas. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A value with its unit. */
  static String value(@Nullable Double value, Scale scale) {
    return value == null ? NONE : number(value, scale) + scale.suffix();
  }

  /** A difference, with its sign. */
  static String difference(@Nullable Double value, Scale scale) {
    return value == null
        ? NONE
        : signed(value, scale) + (scale == Scale.SHARE ? " points" : scale.suffix());
  }

  /** An interval of differences, without unit. */
  static String interval(Double low, Double high, Scale scale) {
    return signed(low, scale) + " to " + signed(high, scale);
  }

  /** How far a difference may be off, either way. */
  static String reach(double value, Scale scale) {
    return "±\u00A0" + number(value, scale) + (scale == Scale.SHARE ? " points" : scale.suffix());
  }

  /** A probability: {@code .031}. */
  static String probability(@Nullable Double p) {
    if (p == null) {
      return NONE;
    }
    return p < .001 ? "< .001" : fixed(p, 3).replaceFirst("^0\\.", ".");
  }

  /** The smallest that p can be, to one digit: {@code .0001}. */
  static String smallest(double p) {
    return new BigDecimal(p).round(new MathContext(1)).toPlainString().replaceFirst("^0\\.", ".");
  }

  private static String signed(double value, Scale scale) {
    String number = number(value, scale);
    boolean zero = number.chars().noneMatch(c -> c > '0' && c <= '9');
    return value < 0 || zero ? number : "+" + number;
  }

  private static String number(double value, Scale scale) {
    if (value == 0) {
      return "0";
    }
    double shown = value * scale.factor();
    String digits = fixed(Math.abs(shown), decimals(Math.abs(shown), scale));
    boolean zero = digits.chars().noneMatch(c -> c > '0' && c <= '9');
    return shown < 0 && !zero ? "−" + digits : digits;
  }

  private static int decimals(double size, Scale scale) {
    if (scale == Scale.SCORE) {
      return 3;
    }
    return size >= 1 ? 1 : size >= .1 ? 2 : 3;
  }

  private static String fixed(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
