package dev.parallax.cli;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** How {@code --wait} and {@code --wait=10m} are read. */
final class Patience {

  /** What {@code --wait} alone means: longer than any run, and still countable in nanoseconds. */
  static final String ENDLESS = "876000h";

  private static final Duration MOST = Duration.ofDays(36_500);

  private Patience() {}

  /** Reads {@code 90s}, {@code 10m}, {@code 1h30m}. */
  static final class Converter implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String text) {
      try {
        Duration duration = Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
        if (!duration.isNegative() && duration.compareTo(MOST) <= 0) {
          return duration;
        }
      } catch (DateTimeParseException reportedBelow) {
        // Falls through to the message, as a negative time does.
      }
      throw new TypeConversionException(
          "'" + text + "' is no time to wait; write --wait=90s, --wait=10m or --wait=1h30m");
    }
  }

  /** Keeps {@code --wait job.yaml} from taking the file for a time: a time stands behind a "=". */
  static final class AttachedOnly implements IParameterPreprocessor {

    @Override
    public boolean preprocess(
        Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> parsed) {
      if (" ".equals(parsed.get("separator"))) {
        arguments.push(ENDLESS);
      }
      return false;
    }
  }
}
