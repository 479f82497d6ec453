package dev.parallax.report.concordance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** In which order lines stand; lines that are alike stand as in the documents. */
public enum LineOrder {
  /** By the words before the hit, the nearest first. */
  LEFT(Comparator.comparing(line -> nearestFirst(line.left()))),
  /** By the words behind it. */
  RIGHT(Comparator.comparing(line -> words(line.right()))),
  DOCUMENT(Comparator.comparing(line -> line.source().documentId())),
  DATE(Comparator.comparing(line -> line.source().date())),
  COHORT(Comparator.comparing(line -> line.source().cohort())),
  /** By whom the words are attributed to, else by the document's author. */
  SPEAKER(
      Comparator.comparing(
          line -> line.speaker().isEmpty() ? line.source().author() : line.speaker()));

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)*");

  private static final Comparator<Line> AS_THEY_STAND =
      Comparator.<Line, String>comparing(line -> line.source().documentId())
          .thenComparingInt(Line::start);

  private final Comparator<Line> order;

  LineOrder(Comparator<Line> order) {
    this.order = order;
  }

  /** The lines in this order. */
  List<Line> sorted(List<Line> lines) {
    return lines.stream().sorted(order.thenComparing(AS_THEY_STAND)).toList();
  }

  /** As users type it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static String words(String context) {
    return String.join(" ", listed(context));
  }

  private static String nearestFirst(String context) {
    List<String> words = new ArrayList<>(listed(context));
    Collections.reverse(words);
    return String.join(" ", words);
  }

  private static List<String> listed(String context) {
    return WORD.matcher(Folded.of(context)).results().map(MatchResult::group).toList();
  }
}
