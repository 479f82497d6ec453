package dev.parallax.model.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, a month or a year, as ISO 8601 writes it.
 *
 * @param text as it is written
 * @param first day of it
 * @param last day of it
 */
public record CalendarDate(String text, LocalDate first, LocalDate last) {

  private static final Pattern WRITTEN = Pattern.compile("[12]\\d{3}(?:-\\d{2}(?:-\\d{2})?)?");
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /** The date that a text begins and ends with; empty where it is none. */
  public static Optional<CalendarDate> of(String text) {
    String date = text.strip();
    if (!WRITTEN.matcher(date).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(date));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static CalendarDate read(String date) {
    if (date.length() == YEAR) {
      int year = Integer.parseInt(date);
      return new CalendarDate(date, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    if (date.length() == MONTH) {
      YearMonth month = YearMonth.parse(date);
      return new CalendarDate(date, month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = LocalDate.parse(date);
    return new CalendarDate(date, day, day);
  }

  /** The middle of it, in years: 2016.5 is the middle of 2016. */
  public double years() {
    return (start(first) + start(last.plusDays(1))) / 2;
  }

  private static double start(LocalDate day) {
    return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
  }

  /** The day, month or year before it, written as it is. */
  String before() {
    return first.minusDays(1).toString().substring(0, text.length());
  }
}
