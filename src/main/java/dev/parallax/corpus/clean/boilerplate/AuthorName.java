package dev.parallax.corpus.clean.boilerplate;

import dev.parallax.corpus.clean.heading.HeadingRules;
import dev.parallax.corpus.clean.text.EnglishWords;
import dev.parallax.corpus.clean.text.Passage;
import dev.parallax.corpus.clean.text.WordList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Knows an author's bare name under a title. A heading in title case looks the same; but its words
 * come again in the text below, whereas the author's name comes again in a note on the author, or
 * never.
 */
final class AuthorName {

  private static final int LONGEST = 60;

  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.’'-]{0,24}"
              + "(?: (?:(?:de|da|van|von|der|al|bin) )?\\p{Lu}[\\p{L}.’'-]{0,24}){1,3}"
              + "(?: \\d{1,3})?");
  private static final Pattern BLANK = Pattern.compile(" ");

  private AuthorName() {}

  /**
   * Whether the passage is a name.
   *
   * @param isInNote whether a note on the author has these words
   */
  static boolean isFound(Passage passage, Predicate<String> isInNote) {
    if (passage.lines().size() > 1 || passage.length() > LONGEST) {
      return false;
    }
    String text = passage.head(LONGEST);
    return NAME.matcher(text).matches() && (isInNote.test(text) || isUnusual(passage, text));
  }

  /** Whether no word comes again and one is known as no common word; initials and "von" aside. */
  private static boolean isUnusual(Passage passage, String name) {
    List<String> words = BLANK.splitAsStream(name).filter(AuthorName::isNamePart).toList();
    String source = passage.first().source();
    return words.stream().noneMatch(HeadingRules::isFunctionWord)
        && words.stream().noneMatch(word -> source.indexOf(word, passage.end()) >= 0)
        && words.stream()
            .map(WordList::fold)
            .anyMatch(word -> word.length() > 1 && !EnglishWords.load().containsCommon(word));
  }

  private static boolean isNamePart(String word) {
    return Character.isUpperCase(word.codePointAt(0)) && !word.endsWith(".");
  }
}
