package dev.parallax.entity.name;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What is left of a mention's text when all that belongs to its sentence is taken off. */
final class SurfaceText {

  private static final Pattern APOSTROPHES = Pattern.compile("[‘’ʼʻ`´]");
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");
  private static final Pattern QUOTES = Pattern.compile("[\"“”„«»]|''");
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]{}]");
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|The|THE) (?=.)");
  private static final int LONGEST_ABBREVIATED_WORD = 3;

  private SurfaceText() {}

  /**
   * Takes off quotation marks, stray brackets, a bracket at the end, a possessive ending, a leading
   * "the" and other marks at either end; folds apostrophes, dashes and white space. In linear time.
   */
  static String clean(String surface) {
    String composed = Normalizer.normalize(surface, Normalizer.Form.NFC);
    String marks = DASHES.matcher(APOSTROPHES.matcher(composed).replaceAll("'")).replaceAll("-");
    String spaced = BLANKS.matcher(QUOTES.matcher(marks).replaceAll("")).replaceAll(" ").strip();
    String open = trim(withoutPossessive(withoutBrackets(spaced)));
    String name = trim(withoutPossessive(open));
    return ARTICLE.matcher(name).replaceFirst("");
  }

  /**
   * {@code Trans-Pacific Partnership (TPP)} ends before its bracket; {@code Mike) Pompeo} heals.
   */
  private static String withoutBrackets(String text) {
    int bracket = text.indexOf(" (");
    String before = bracket > 0 ? text.substring(0, bracket) : text;
    return BRACKETS.matcher(before).replaceAll("");
  }

  private static String withoutPossessive(String name) {
    boolean possessive = name.endsWith("'s") || name.endsWith("'S");
    return possessive ? name.substring(0, name.length() - 2) : name;
  }

  /** Without marks at the ends, but for the full stop of an abbreviation. */
  private static String trim(String text) {
    int start = 0;
    while (start < text.length() && !isWordPart(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    int end = text.length();
    while (end > start && !isWordPart(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    boolean stop = end < text.length() && text.charAt(end) == '.';
    String trimmed = text.substring(start, end);
    return stop && endsAbbreviated(trimmed) ? trimmed + "." : trimmed;
  }

  private static boolean isWordPart(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean endsAbbreviated(String text) {
    String word = text.substring(text.lastIndexOf(' ') + 1);
    return word.contains(".") || word.length() <= LONGEST_ABBREVIATED_WORD;
  }
}
