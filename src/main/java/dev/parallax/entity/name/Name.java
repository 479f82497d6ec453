package dev.parallax.entity.name;

import java.util.Comparator;
import java.util.List;

/**
 * A name as it was read.
 *
 * @param text as written, without what belongs to its sentence (quotation marks, possessive, "the")
 * @param key folded; equal keys are equal names; empty where there is no letter or digit
 */
public record Name(String text, String key) {

  /**
   * Which of two ways to write a name is shown and read for its parts: not in capitals, the
   * longest, the first in the alphabet. Never how often it is written.
   */
  public static final Comparator<Name> BEST_FIRST =
      Comparator.comparing(Name::inCapitals)
          .thenComparing(name -> -name.text.length())
          .thenComparing(Name::text);

  /** More words than any name has: a run of capitals, a table, a list. */
  private static final int MOST_WORDS = 16;

  private static final int MOST_CHARACTERS = 200;

  /** Reads a name from a mention's text. */
  public static Name of(String surface) {
    String text = SurfaceText.clean(surface);
    return new Name(text, NameKey.of(text));
  }

  /** Whether this can be a name at all: it has a letter, and is not overlong. */
  public boolean nameable() {
    return key.codePoints().anyMatch(Character::isLetter)
        && key.length() <= MOST_CHARACTERS
        && NameKey.words(key).size() <= MOST_WORDS;
  }

  /** Its words as written: parted by blanks, hyphens kept. */
  public List<String> words() {
    return List.of(text.split(" ", -1));
  }

  /** Whether it has small letters and no capitals. */
  public boolean inSmallLetters() {
    return text.codePoints().anyMatch(Character::isLowerCase)
        && text.codePoints().noneMatch(Character::isUpperCase);
  }

  /** Whether it has capitals and no small letters. */
  public boolean inCapitals() {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }
}
