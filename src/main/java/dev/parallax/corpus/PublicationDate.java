package dev.parallax.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes dates the way machines sort them, where they can be read in one way only. */
final class PublicationDate {

  /** Not 3/4/2016, which is a day in March or in April. */
  private static final List<String> PATTERNS =
      List.of(
          "uuuu/M/d",
          "uuuu.M.d",
          "MMMM d, uuuu",
          "MMM d, uuuu",
          "MMM. d, uuuu",
          "d MMMM uuuu",
          "d MMM uuuu",
          "d MMM. uuuu");

  private static final List<DateTimeFormatter> FORMATTERS =
      PATTERNS.stream()
          .map(
              pattern ->
                  new DateTimeFormatterBuilder()
                      .parseCaseInsensitive()
                      .appendPattern(pattern)
                      .toFormatter(Locale.ENGLISH)
                      .withResolverStyle(ResolverStyle.STRICT))
          .toList();

  private static final int MAX_LENGTH = 40;

  private PublicationDate() {}

  /** The day in ISO 8601, or the date as given where its day cannot be read for sure. */
  static String normalize(String date) {
    String given = date.strip();
    if (given.length() > MAX_LENGTH) {
      return given;
    }
    Stream<Function<String, LocalDate>> readings =
        Stream.concat(
            Stream.of(LocalDate::parse, text -> OffsetDateTime.parse(text).toLocalDate()),
            FORMATTERS.stream().map(format -> text -> LocalDate.parse(text, format)));
    return readings
        .flatMap(reading -> read(given, reading).stream())
        .findFirst()
        .map(LocalDate::toString)
        .orElse(given);
  }

  private static Optional<LocalDate> read(String date, Function<String, LocalDate> reading) {
    try {
      return Optional.of(reading.apply(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
