package dev.parallax.term;

import dev.parallax.model.ResourceLines;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which parts of speech side by side may be a phrase, and which are the half of one. */
final class PhrasePatterns {

  private static final List<String> PATTERNS =
      ResourceLines.of(PhrasePatterns.class, "phrase-patterns.txt")
          .map(line -> line.replace(" ", ""))
          .toList();
  private static final Set<String> PHRASES = Set.copyOf(PATTERNS);
  private static final Set<String> HALVES =
      PATTERNS.stream()
          .filter(pattern -> pattern.length() == 3)
          .flatMap(pattern -> Stream.of(pattern.substring(0, 2), pattern.substring(1)))
          .collect(Collectors.toUnmodifiableSet());

  private PhrasePatterns() {}

  /** The words' letters, one after the other. */
  static String letters(List<TermWord> words) {
    StringBuilder letters = new StringBuilder();
    words.forEach(word -> letters.append(word.letter()));
    return letters.toString();
  }

  /** Whether words of these letters may be a phrase. */
  static boolean isPhrase(String letters) {
    return PHRASES.contains(letters);
  }

  /** Whether two words of these letters may be the beginning or the end of a phrase of three. */
  static boolean isHalf(String letters) {
    return HALVES.contains(letters);
  }
}
