package dev.parallax.corpus.clean.hyphen;

import dev.parallax.corpus.clean.text.EnglishWords;
import java.util.Locale;

/**
 * Decides whether a hyphen at a line end belongs to the word. The document's own use comes first,
 * then a word list; never other documents, which may come and go.
 */
final class HyphenRule {

  /** No o: American English writes cooperate and coordinate. */
  private static final String MEETING_VOWELS = "aeiu";

  /** Words up to this frequency in the list are met more often with their hyphen. */
  private static final int RARE = 8;

  private final WrittenWords vocabulary;

  HyphenRule(WrittenWords vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Whether a hyphen at a line end belongs to its word.
   *
   * @param left the letters and digits before the hyphen, not empty
   * @param right those after the line end; may be empty
   */
  boolean keeps(String left, String right) {
    boolean letter = left.codePointCount(0, left.length()) == 1;
    if (right.isEmpty() || letter || hasDigit(left) || hasDigit(right)) {
      return true; // no program cuts a word behind its first letter: X-rays, e-mail
    }
    boolean capital = Character.isUpperCase(right.codePointAt(0));
    if (capital && !(isShouted(left) && isShouted(right))) {
      return true;
    }
    int solid = vocabulary.solid(left, right);
    int hyphenated = vocabulary.hyphenated(left, right);
    return solid == hyphenated ? keepsByWordList(left, right) : hyphenated > solid;
  }

  /**
   * A word that the list lacks is rather a rare word than a compound, unless its parts are words.
   * Of words that it has both ways, the commoner is meant: left-wing, not leftwing, but worldwide.
   */
  private static boolean keepsByWordList(String left, String right) {
    EnglishWords words = EnglishWords.load();
    boolean compound = words.contains(left + "-" + right);
    if (!words.contains(left + right)) {
      return compound || (words.contains(left) && words.contains(right));
    }
    return compound && (vowelsMeet(left, right) || words.frequency(left + right) <= RARE);
  }

  /** Prefixes that end in the letter their word begins with: re-elect, anti-inflation. */
  private static boolean vowelsMeet(String left, String right) {
    char vowel = Character.toLowerCase(right.charAt(0));
    return MEETING_VOWELS.indexOf(vowel) >= 0 && left.toLowerCase(Locale.ROOT).endsWith("" + vowel);
  }

  private static boolean hasDigit(String word) {
    return word.codePoints().anyMatch(Character::isDigit);
  }

  private static boolean isShouted(String word) {
    return word.codePoints().noneMatch(Character::isLowerCase);
  }
}
