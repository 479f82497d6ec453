package dev.parallax.corpus.clean.text;

import java.util.regex.Pattern;

/** Knows the marks that begin an item of a list. */
public final class Bullet {

  /** Longest mark looked at, so that hostile lines cost nothing. */
  private static final int LONGEST = 12;

  private static final Pattern MARK =
      Pattern.compile(
          "(?:[•‣⁃▪▫●○◦◆■□*+·–—-]|--)\\s+\\S.*+" // a glyph and a blank
              + "|\\(?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5})(?:[.)]\\s+\\S|\\)\\p{Lu}).*+" // 1. (2) a)
              // iv. (b)
              + "|--\\w.*+",
          Pattern.DOTALL);

  private Bullet() {}

  /** Whether the mark is a sign, and no number or letter, which label charts too. */
  public static boolean beginsWithGlyph(Line line) {
    return begins(line) && !Character.isLetterOrDigit(line.source().charAt(line.start()));
  }

  public static boolean begins(Line line) {
    return MARK.matcher(line.head(LONGEST)).matches();
  }
}
