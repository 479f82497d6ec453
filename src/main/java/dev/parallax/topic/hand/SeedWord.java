package dev.parallax.topic.hand;

import java.util.Locale;

/**
 * A word that belongs to a topic that is looked for.
 *
 * @param letters without stars, in small letters, blanks single
 * @param open whether any letters may come before it
 * @param openEnded whether any letters may follow it
 */
record SeedWord(String letters, boolean open, boolean openEnded) {

  static SeedWord of(String written) {
    String word = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    boolean open = word.startsWith("*");
    String behind = open ? word.substring(1) : word;
    boolean openEnded = behind.endsWith("*");
    String letters = openEnded ? behind.substring(0, behind.length() - 1) : behind;
    return new SeedWord(letters, open, openEnded);
  }

  /** Whether nothing is left of it but stars. */
  boolean isEverything() {
    return letters.isBlank();
  }

  /** Whether a term of the texts is meant. */
  boolean fits(String term) {
    String folded = term.toLowerCase(Locale.ROOT);
    if (open && openEnded) {
      return folded.contains(letters);
    }
    if (open) {
      return folded.endsWith(letters);
    }
    return openEnded ? folded.startsWith(letters) : folded.equals(letters);
  }
}
