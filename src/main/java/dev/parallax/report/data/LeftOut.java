package dev.parallax.report.data;

import java.util.ArrayList;
import java.util.List;

/** Keeps account of what the page leaves out, so that it can say so. */
public final class LeftOut {

  /**
   * Something that is shown in part.
   *
   * @param what is shown, for people
   * @param shown how many of them
   * @param all how many there are
   * @param where the rest is found
   */
  public record Part(String what, long shown, long all, String where) {}

  private final List<Part> parts = new ArrayList<>();

  /** Notes that something was shown in part; nothing where all of it was. */
  void note(String what, long shown, long all, String where) {
    if (shown < all) {
      parts.add(new Part(what, shown, all, where));
    }
  }

  /** What was left out so far. */
  public List<Part> parts() {
    return List.copyOf(parts);
  }
}
