package dev.parallax.tone.vader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence cut at white space, punctuation taken off the ends of words but not off emoticons.
 *
 * @param lower the words in lower case
 * @param capitals whether the word is written in capitals; all false where every word is, for then
 *     they stress nothing
 */
record SentenceWords(List<String> lower, List<Boolean> capitals) {

  /** What is left of an emoticon without its punctuation has no more code points. */
  private static final int EMOTICON_LENGTH = 2;

  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  static SentenceWords of(String text) {
    List<String> words = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = wordEnd(text, start);
      if (end > start) {
        words.add(withoutPunctuation(text.substring(start, end)));
      }
      start = end + 1;
    }
    List<Boolean> capitals = words.stream().map(SentenceWords::inCapitals).toList();
    boolean stressed = capitals.contains(true) && capitals.contains(false);
    return new SentenceWords(
        words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList(),
        stressed ? capitals : words.stream().map(word -> false).toList());
  }

  int size() {
    return lower.size();
  }

  /** The word at an index, in lower case. */
  String word(int index) {
    return lower.get(index);
  }

  /** Whether a word stands out by capitals. */
  boolean stressed(int index) {
    return capitals.get(index);
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && !isWhiteSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** White space as Python has it, which is what the reference cuts at. */
  private static boolean isWhiteSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static String withoutPunctuation(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && PUNCTUATION.indexOf(word.charAt(start)) >= 0) {
      start++;
    }
    while (start < end && PUNCTUATION.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.codePointCount(start, end) <= EMOTICON_LENGTH ? word : word.substring(start, end);
  }

  private static boolean inCapitals(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase)
        && word.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
  }
}
