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
  LEFT,
  /** By the words behind it. */
  RIGHT,
  DOCUMENT,
  DATE,
  COHORT,
  /** By whom the words are attributed to, else by the document's author. */
  SPEAKER;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)*");

  private static final Comparator<ConcordanceLine> AS_THEY_STAND =
      Comparator.<ConcordanceLine, String>comparing(line -> line.source().documentId())
          .thenComparingInt(ConcordanceLine::start);

  /** Whether it goes by what stands around the hits. */
  boolean readsContext() {
    return this == LEFT || this == RIGHT;
  }

  /** The lines in this order. */
  List<ConcordanceLine> sorted(List<ConcordanceLine> lines) {
    return lines.stream()
        .sorted(Comparator.comparing(this::key).thenComparing(AS_THEY_STAND))
        .toList();
  }

  /** As users type it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  private String key(ConcordanceLine line) {
    return switch (this) {
      case LEFT -> nearestFirst(line.left());
      case RIGHT -> words(line.right());
      case DOCUMENT -> line.source().documentId();
      case DATE -> line.source().date();
      case COHORT -> line.source().cohort();
      case SPEAKER -> line.speaker().isEmpty() ? line.source().author() : line.speaker();
    };
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
