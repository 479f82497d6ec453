package dev.parallax.model.text;

/** Knows passages in capitals. */
public final class Capitals {

  /** A shorter passage is a heading or an acronym. */
  private static final int FEWEST_LETTERS = 60;

  private static final double SHARE = 0.9;

  private Capitals() {}

  /** Whether these words have enough letters to be a passage, nearly all of them capitals. */
  public static boolean isPassage(String words) {
    long letters = words.chars().filter(Character::isLetter).count();
    long capitals = words.chars().filter(Character::isUpperCase).count();
    return letters >= FEWEST_LETTERS && capitals >= SHARE * letters;
  }
}
