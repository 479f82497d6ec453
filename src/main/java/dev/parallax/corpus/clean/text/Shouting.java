package dev.parallax.corpus.clean.text;

/** Knows text in capitals. */
public final class Shouting {

  private Shouting() {}

  /** Whether it has letters, at least two of them capitals, and no small one. */
  public static boolean isShouted(String text) {
    long capitals = text.codePoints().filter(Character::isUpperCase).limit(2).count();
    return capitals == 2 && text.codePoints().noneMatch(Character::isLowerCase);
  }
}
