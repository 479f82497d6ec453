package dev.parallax.model.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Stretches of time, parted by dates on which one begins.
 *
 * @param cuts in order; where there are none, each year is a stretch of its own
 */
public record DateCuts(List<CalendarDate> cuts) {

  /** Copies the list. */
  public DateCuts {
    cuts = List.copyOf(cuts);
  }

  /** The stretches between these dates; what is no date cuts nothing. */
  public static DateCuts of(List<String> dates) {
    return new DateCuts(dates.stream().map(CalendarDate::of).flatMap(Optional::stream).toList());
  }

  /** Names of all stretches, the earliest first; empty where each year is one. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (int stretch = 0; stretch <= cuts.size() && !cuts.isEmpty(); stretch++) {
      names.add(name(stretch));
    }
    return names;
  }

  /**
   * The stretch that a date is in: one that begins on a day holds it. Empty where a month or year
   * lies on both sides of a cut.
   */
  public Optional<String> stretch(CalendarDate date) {
    if (cuts.isEmpty()) {
      return Optional.of(Integer.toString(date.first().getYear()));
    }
    int first = begun(date.first());
    return first == begun(date.last()) ? Optional.of(name(first)) : Optional.empty();
  }

  /** How many cuts lie on a day or before it. */
  private int begun(LocalDate day) {
    return (int) cuts.stream().filter(cut -> !cut.first().isAfter(day)).count();
  }

  private String name(int stretch) {
    if (stretch == 0) {
      return "before " + cuts.get(0).text();
    }
    String from = cuts.get(stretch - 1).text();
    if (stretch == cuts.size()) {
      return "from " + from;
    }
    String to = cuts.get(stretch).before();
    return from.equals(to) ? from : from + " to " + to;
  }

  /** The first cut that is no later than the one before it, which leaves nothing between them. */
  public Optional<CalendarDate> outOfOrder() {
    return IntStream.range(1, cuts.size())
        .filter(i -> !cuts.get(i).first().isAfter(cuts.get(i - 1).first()))
        .mapToObj(cuts::get)
        .findFirst();
  }
}
