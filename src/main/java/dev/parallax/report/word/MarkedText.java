package dev.parallax.report.word;

import dev.parallax.report.read.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A sentence of evidence, cut where the words begin and end that count. */
public final class MarkedText {

  /**
   * A part of a sentence.
   *
   * @param text of it
   * @param matches whether it is among the words that count
   */
  public record Part(String text, boolean matches) {}

  private MarkedText() {}

  /**
   * The parts of a row's text.
   *
   * @param longest code points that are shown; what is beyond is left out
   */
  static List<Part> of(Row evidence, int longest) {
    int[] points = evidence.text("text").codePoints().toArray();
    int end = Math.min(points.length, longest);
    List<Part> parts = new ArrayList<>();
    int at = 0;
    if (evidence.cell("matches") instanceof List<?> matches) {
      for (Object match : matches) {
        int from = place(match, "start_char") - evidence.count("start_char");
        int to = Math.min(end, place(match, "end_char") - evidence.count("start_char"));
        if (from >= at && from < to) {
          add(parts, points, at, from, false);
          add(parts, points, from, to, true);
          at = to;
        }
      }
    }
    add(parts, points, at, end, false);
    if (end < points.length) {
      parts.add(new Part("…", false));
    }
    return parts;
  }

  private static int place(Object match, String name) {
    return match instanceof Map<?, ?> span && span.get(name) instanceof Integer place ? place : -1;
  }

  private static void add(List<Part> parts, int[] points, int from, int to, boolean matches) {
    if (from < to) {
      parts.add(new Part(new String(points, from, to - from), matches));
    }
  }
}
