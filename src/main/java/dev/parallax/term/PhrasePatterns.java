package dev.parallax.term;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which parts of speech side by side may be a phrase, and which are the half of one. */
final class PhrasePatterns {

  private static final List<String> PATTERNS =
      TermResource.lines("phrase-patterns.txt").stream()
          .map(line -> line.replace(" ", ""))
          .toList();
  private static final Set<String> PHRASES = Set.copyOf(PATTERNS);
  private static final Set<String> PAIRS =
      PATTERNS.stream()
          .filter(pattern -> pattern.length() == 3)
          .flatMap(pattern -> Stream.of(pattern.substring(0, 2), pattern.substring(1)))
          .collect(Collectors.toUnmodifiableSet());

  private PhrasePatterns() {}

  /** Whether the words may be a phrase. */
  static boolean isPhrase(List<TermWord> words) {
    return PHRASES.contains(letters(words));
  }

  /** Whether the two words may be the beginning or the end of a phrase of three. */
  static boolean isPair(List<TermWord> words) {
    return PAIRS.contains(letters(words));
  }

  private static String letters(List<TermWord> words) {
    return join(words, word -> String.valueOf(word.letter()), "");
  }

  /** The lemmas of words, parted by blanks: the key of a phrase. */
  static String key(List<TermWord> words) {
    return join(words, TermWord::lemma, " ");
  }

  private static String join(
      List<TermWord> words, Function<TermWord, String> part, String delimiter) {
    return words.stream().map(part).collect(Collectors.joining(delimiter));
  }
}
