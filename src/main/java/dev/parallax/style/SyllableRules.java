package dev.parallax.style;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts syllables by spelling: groups of vowels, less those that are silent, and those that are
 * two. Of the words in the CMU Pronouncing Dictionary, which is full of names, it counts nine of
 * ten as the dictionary does; docs/methods/style.md has the figure.
 */
final class SyllableRules {

  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /** Vowels that are written and not spoken: hope, hopes, hoped, hopeful. */
  private static final List<Pattern> SILENT =
      List.of(
          Pattern.compile("(?<![aeiouy])(?<![^aeiouylr]l)e$"),
          Pattern.compile("(?<![aeiouysxzcg])(?<!ch|sh)(?<![^aeiouylr]l)es$"),
          Pattern.compile("(?<![aeiouytd])(?<![^aeiouylr]l)ed$"),
          Pattern.compile(
              "(?<=[aeiouy][^aeiouy])e(?=(?:ly|ments?|ness|less|ful|fully|town|land|man|wood|field)$)"));

  /** Vowels that touch and are two syllables, and endings that are spoken without one. */
  private static final List<Pattern> HIATUS =
      List.of(
          Pattern.compile("(?<=[^tscgx])i[ao]"),
          Pattern.compile("iu|iet"),
          Pattern.compile("[aeiouy]ing"),
          Pattern.compile("(?:sm|thm)$"),
          Pattern.compile("^mc(?=[^aeiouy])"));

  private SyllableRules() {}

  /** At least 1. */
  static int count(String word) {
    int count = occurrences(VOWELS, word);
    for (Pattern silent : SILENT) {
      count -= occurrences(silent, word);
    }
    for (Pattern two : HIATUS) {
      count += occurrences(two, word);
    }
    return Math.max(1, count);
  }

  private static int occurrences(Pattern pattern, String word) {
    Matcher matcher = pattern.matcher(word);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
