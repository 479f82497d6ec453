package dev.parallax.report.concordance;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of words: {@code threat*}, {@code lemma:go}, {@code pos:ADJ order}, {@code
 * lemma:fight&pos:VERB}. Words are parted by blanks and stand side by side in one sentence; a
 * hyphen between two of them is passed over. Capitals make no difference. The page's {@code
 * concordance/pattern.js} reads patterns alike.
 *
 * @param words one or more
 */
public record TokenPattern(List<WordPattern> words) {

  /** No pattern is longer, in characters. */
  private static final int LONGEST = 300;

  private static final int MOST_WORDS = 12;

  /** Copies the list. */
  public TokenPattern {
    words = List.copyOf(words);
  }

  /**
   * Reads a pattern.
   *
   * @param typed by a user; quotation marks around it are left out
   * @throws PatternException if it cannot be read, and why
   */
  public static TokenPattern of(String typed) throws PatternException {
    String bare = typed.strip().replaceAll("^[\"“](.*)[\"”]$", "$1").strip();
    if (bare.isEmpty()) {
      throw new PatternException("A pattern needs a word, for example threat* or lemma:go.");
    }
    List<String> parts = List.of(bare.split("\\s+"));
    if (bare.length() > LONGEST || parts.size() > MOST_WORDS) {
      throw new PatternException(
          "A pattern has at most %d words and %d characters.".formatted(MOST_WORDS, LONGEST));
    }
    List<WordPattern> words = new ArrayList<>();
    for (String part : parts) {
      words.add(WordPattern.of(part));
    }
    return new TokenPattern(words);
  }

  /** Whether any word asks so. */
  boolean asks(WordPattern.Asked asked) {
    return words.stream().flatMap(word -> word.tests().stream()).anyMatch(t -> t.asked() == asked);
  }
}
