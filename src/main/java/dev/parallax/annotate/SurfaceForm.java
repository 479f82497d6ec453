package dev.parallax.annotate;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What is left of a mention's text when all that does not belong to the name is folded. */
final class SurfaceForm {

  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|The|THE) ");

  private SurfaceForm() {}

  /** Folds white space, apostrophes, a leading "the" and a possessive ending; in linear time. */
  static String fold(String surface) {
    String composed = Normalizer.normalize(surface, Normalizer.Form.NFC).replace('’', '\'');
    String spaced = WHITE_SPACE.matcher(composed).replaceAll(" ").strip();
    return withoutPossessive(ARTICLE.matcher(spaced).replaceFirst(""));
  }

  private static String withoutPossessive(String form) {
    if (form.endsWith("'s") || form.endsWith("'S")) {
      return form.substring(0, form.length() - 2).stripTrailing();
    }
    if (form.endsWith("s'") || form.endsWith("S'")) {
      return form.substring(0, form.length() - 1);
    }
    return form;
  }
}
