package dev.parallax.report.concordance;

import java.util.Locale;

/** Text as it is compared: capitals and kinds of apostrophe make no difference. */
public final class Folded {

  private Folded() {}

  /** A word or pattern in lower case, its apostrophes straight. */
  public static String of(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
