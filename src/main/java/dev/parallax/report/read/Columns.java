package dev.parallax.report.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names of columns, in order. */
public final class Columns {

  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @param names in order
   */
  public Columns(List<String> names) {
    this.names = List.copyOf(names);
    names.forEach(name -> places.put(name, places.size()));
  }

  /** Their names. */
  public List<String> names() {
    return names;
  }

  /** Place of a column, from 0, or -1. */
  int indexOf(String name) {
    return places.getOrDefault(name, -1);
  }

  /** Those of some names that are here, in the order of those names. */
  Columns only(List<String> some) {
    return new Columns(some.stream().filter(places::containsKey).toList());
  }
}
