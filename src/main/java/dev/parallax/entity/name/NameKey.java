package dev.parallax.entity.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Folds a name so that its spellings meet: case, diacritics of Latin letters, full stops,
 * apostrophes, hyphens and white space do not count. Letters of other scripts stay as they are.
 */
public final class NameKey {

  /** Latin letters that Unicode does not decompose. */
  private static final Map<Integer, String> LETTERS =
      Map.of(
          (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th",
          (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ß', "ss", (int) 'ı', "i");

  private static final String IGNORED = ".'’‘ʼʻ`";

  /** All characters before it are ASCII. */
  private static final int FIRST_OTHER = 0x80;

  private NameKey() {}

  /**
   * Words in lower case with one blank between them; neighbouring single Latin letters are one word
   * ({@code H. W.} and {@code H.W.} are both {@code hw}). Empty where the name has neither letter
   * nor digit. Equal keys are equal names; the key of a key is itself.
   */
  public static String of(String name) {
    boolean ascii = isAscii(name);
    String plain = ascii ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    String folded = fold(plain.toLowerCase(Locale.ROOT));
    return joinSingles(ascii ? folded : Normalizer.normalize(folded, Normalizer.Form.NFC));
  }

  /** The words of a key; none where it is empty. */
  public static List<String> words(String key) {
    return key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
  }

  private static String fold(String lower) {
    StringBuilder folded = new StringBuilder(lower.length() + 2);
    boolean latin = true;
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      int codePoint = lower.codePointAt(i);
      if (Character.isLetterOrDigit(codePoint)) {
        latin = isLatin(codePoint);
        append(folded, codePoint);
      } else if (isMark(codePoint)) {
        folded.append(latin ? "" : Character.toString(codePoint));
      } else if (IGNORED.indexOf(codePoint) < 0) {
        latin = true;
        folded.append(codePoint == '&' ? " and " : " ");
      }
    }
    return folded.toString();
  }

  private static void append(StringBuilder folded, int letter) {
    String letters = letter < FIRST_OTHER ? null : LETTERS.get(letter);
    if (letters == null) {
      folded.appendCodePoint(letter);
    } else {
      folded.append(letters);
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(character -> character < FIRST_OTHER);
  }

  private static String joinSingles(String folded) {
    List<String> words = new ArrayList<>();
    StringBuilder singles = new StringBuilder();
    for (String word : folded.split(" ", -1)) {
      if (word.length() == 1 && isLatinLetter(word.charAt(0))) {
        singles.append(word);
      } else if (!word.isEmpty()) {
        flush(singles, words);
        words.add(word);
      }
    }
    flush(singles, words);
    return String.join(" ", words);
  }

  private static void flush(StringBuilder singles, List<String> words) {
    if (singles.length() > 0) {
      words.add(singles.toString());
      singles.setLength(0);
    }
  }

  private static boolean isLatinLetter(int codePoint) {
    return Character.isLetter(codePoint) && isLatin(codePoint);
  }

  private static boolean isLatin(int codePoint) {
    return codePoint < FIRST_OTHER
        || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
  }

  private static boolean isMark(int codePoint) {
    if (codePoint < FIRST_OTHER) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
