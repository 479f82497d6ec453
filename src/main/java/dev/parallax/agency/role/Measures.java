package dev.parallax.agency.role;

import dev.parallax.agency.parse.SentenceTree;
import java.util.Set;

/** Tells times, sums and percentages from what can act. */
final class Measures {

  private static final Set<String> TYPES =
      Set.of("DATE", "TIME", "DURATION", "PERCENT", "MONEY", "NUMBER", "ORDINAL", "SET");
  private static final Set<String> UNITS =
      Set.of(
          "time",
          "day",
          "week",
          "month",
          "year",
          "decade",
          "century",
          "hour",
          "minute",
          "second",
          "today",
          "tomorrow",
          "yesterday",
          "night",
          "morning",
          "evening",
          "afternoon",
          "moment",
          "percent",
          "point",
          "way");

  private Measures() {}

  static boolean isMeasure(SentenceTree tree, int word) {
    String type = tree.token(word).entityType();
    return (type != null && TYPES.contains(type)) || UNITS.contains(tree.lemma(word));
  }
}
