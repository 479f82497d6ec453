package dev.parallax.report.word;

import dev.parallax.model.family.Scale;
import dev.parallax.model.family.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures as people read them; {@code text/figures.js} writes them alike. */
final class Figures {

  private static final String NONE = "–";

  private Figures() {}

  /** A whole number with commas. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A value with its unit. */
  static String value(@Nullable Double value, Unit unit) {
    return value == null ? NONE : number(value, unit) + suffix(unit);
  }

  /** A difference, with its sign. */
  static String difference(@Nullable Double value, Unit unit) {
    return value == null ? NONE : signed(value, unit) + suffixOfDifference(unit);
  }

  /** An interval of differences, without unit. */
  static String interval(Double low, Double high, Unit unit) {
    return signed(low, unit) + " to " + signed(high, unit);
  }

  /** How far a difference may be off, either way. */
  static String reach(double value, Unit unit) {
    return "±\u00A0" + number(value, unit) + suffixOfDifference(unit);
  }

  /** A probability: {@code .031}. */
  static String probability(@Nullable Double p) {
    if (p == null) {
      return NONE;
    }
    if (p < .001) {
      return "< .001";
    }
    // What is above the level shall not read as if it were not.
    boolean besideLevel = p > PairRows.LEVEL && p < PairRows.LEVEL + .0005;
    return fixed(p, besideLevel ? 4 : 3).replaceFirst("^0\\.", ".");
  }

  /** The smallest that p can be, to one digit: {@code .0001}. */
  static String smallest(double p) {
    return new BigDecimal(p).round(new MathContext(1)).toPlainString().replaceFirst("^0\\.", ".");
  }

  private static String signed(double value, Unit unit) {
    String number = number(value, unit);
    boolean zero = number.chars().noneMatch(c -> c > '0' && c <= '9');
    return value < 0 || zero ? number : "+" + number;
  }

  private static String number(double value, Unit unit) {
    if (value == 0) {
      return "0";
    }
    double shown = value * factor(unit.scale());
    String digits = fixed(Math.abs(shown), decimals(Math.abs(shown), unit.scale()));
    boolean zero = digits.chars().noneMatch(c -> c > '0' && c <= '9');
    return shown < 0 && !zero ? "−" + digits : digits;
  }

  private static int decimals(double size, Scale scale) {
    return switch (scale) {
      case SCORE -> 3;
      case NUMBER -> size >= 10 ? 1 : size >= 1 ? 2 : 3;
      case PER_CENT, PER_THOUSAND_WORDS -> size >= 1 ? 1 : size >= .1 ? 2 : 3;
    };
  }

  private static int factor(Scale scale) {
    return switch (scale) {
      case PER_CENT -> 100;
      case PER_THOUSAND_WORDS -> 1000;
      case SCORE, NUMBER -> 1;
    };
  }

  private static String suffix(Unit unit) {
    return switch (unit.scale()) {
      case PER_CENT -> " %";
      case PER_THOUSAND_WORDS -> " per 1,000 words";
      case SCORE -> "";
      case NUMBER -> unit.name().isEmpty() ? "" : " " + unit.name();
    };
  }

  private static String suffixOfDifference(Unit unit) {
    return unit.scale() == Scale.PER_CENT ? " points" : suffix(unit);
  }

  private static String fixed(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
