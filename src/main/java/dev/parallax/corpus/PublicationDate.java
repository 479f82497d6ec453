package dev.parallax.corpus;

import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes dates the way machines sort them, where they can be read in one way only. */
final class PublicationDate {

  /** A year of two digits is of the hundred years from here on. */
  private static final int FIRST_OF_TWO_DIGITS = 1950;

  private static final List<DateTimeFormatter> DAYS =
      List.of(
          formatter("uuuu-M-d"),
          formatter("uuuu/M/d"),
          formatter("uuuu.M.d"),
          formatter("uuuuMMdd"),
          // Where the month comes first, nobody parts the numbers by full stops.
          formatter("d.M.uuuu"),
          formatter("MMMM d uuuu"),
          formatter("MMM d uuuu"),
          formatter("d MMMM uuuu"),
          formatter("d MMM uuuu"),
          formatter("uuuu MMMM d"),
          formatter("uuuu MMM d"),
          twoDigits("d MMM "),
          twoDigits("MMM d "));

  private static final List<DateTimeFormatter> MONTHS =
      List.of(
          formatter("uuuu-MM"),
          formatter("MMMM uuuu"),
          formatter("MMM uuuu"),
          formatter("uuuu MMMM"));

  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+");
  private static final Pattern TIME =
      Pattern.compile(
          "(?i)(?:[T"
              + " ,]+|\\s+at\\s+)\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s*(?:[ap]\\.?m\\.?)?"
              + "\\s*(?:Z|UTC|GMT|[ECMP][SD]T|[+-]\\d{2}:?\\d{2})?$");
  private static final Pattern ORDINAL = Pattern.compile("(?i)(\\d)(?:st|nd|rd|th)\\b");
  private static final int MAX_LENGTH = 60;

  private PublicationDate() {}

  private static DateTimeFormatter formatter(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static DateTimeFormatter twoDigits(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .appendValueReduced(ChronoField.YEAR, 2, 2, FIRST_OF_TWO_DIGITS)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** The day, or the month where no day is given, in ISO 8601; the date as given, where unsure. */
  static String normalize(String date) {
    return iso(date).orElse(date.strip());
  }

  /** An issue, where the date could not be read in one way only. */
  static Optional<Issue> issue(@Nullable String date) {
    return date == null || iso(date).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Issue(
                IssueCode.DATE_UNCERTAIN,
                "The date '"
                    + date.strip()
                    + "' can be read in more than one way, or in none, so it is kept as it is;"
                    + " write it as 2016-11-08."));
  }

  private static Optional<String> iso(String given) {
    String text = given.strip();
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Matcher weekday = WEEKDAY.matcher(text);
    String day = weekday.find() ? weekday.group(1) : "";
    String plain = plain(weekday.replaceFirst(""));
    Optional<LocalDate> date = day(plain);
    if (date.isEmpty()) {
      return month(plain);
    }
    // A date on another weekday than it says is wrong in one of the two.
    String said = day.toUpperCase(Locale.ROOT);
    return date.filter(d -> d.getDayOfWeek().name().startsWith(said)).map(LocalDate::toString);
  }

  /** Without time of day, ordinals, full stops behind months and the signs between the parts. */
  private static String plain(String date) {
    String untimed = TIME.matcher(date).replaceFirst("");
    String text = ORDINAL.matcher(untimed).replaceAll("$1").replaceAll("(?i)\\bsept\\b", "Sep");
    return text.chars().anyMatch(Character::isLetter)
        ? text.replaceAll("(?i)\\bof\\b|[.,/-]", " ").strip().replaceAll("\\s+", " ")
        : text.strip();
  }

  private static Optional<LocalDate> day(String date) {
    Matcher slashes = SLASHES.matcher(date);
    if (slashes.matches()) {
      return slashed(
          Integer.parseInt(slashes.group(1)),
          Integer.parseInt(slashes.group(2)),
          Integer.parseInt(slashes.group(3)));
    }
    return DAYS.stream()
        .flatMap(format -> read(() -> LocalDate.parse(date, format)).stream())
        .findFirst();
  }

  /** 3/4/2016 is a day in March or in April; 13/4/2016 and 4/4/2016 are one day only. */
  private static Optional<LocalDate> slashed(int first, int second, int year) {
    Optional<LocalDate> monthFirst = read(() -> LocalDate.of(year, first, second));
    Optional<LocalDate> dayFirst = read(() -> LocalDate.of(year, second, first));
    boolean both = monthFirst.isPresent() && dayFirst.isPresent();
    return both && !monthFirst.equals(dayFirst) ? Optional.empty() : monthFirst.or(() -> dayFirst);
  }

  private static Optional<String> month(String date) {
    return MONTHS.stream()
        .flatMap(format -> read(() -> YearMonth.parse(date, format).toString()).stream())
        .findFirst()
        .or(
            () ->
                date.matches("[12]\\d{3}")
                    ? Optional.of(Year.parse(date).toString())
                    : Optional.empty());
  }

  private static <T> Optional<T> read(java.util.function.Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
