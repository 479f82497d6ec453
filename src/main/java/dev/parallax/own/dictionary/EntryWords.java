package dev.parallax.own.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What entries and texts are compared by. A word is cut at hyphens, slashes and dots, so that
 * {@code well-being} is met however it is parted; an abbreviation of single letters is one word,
 * lest {@code I} be found in {@code G.I.}; what holds other signs, such as {@code 8)}, stands for
 * itself.
 */
public final class EntryWords {

  private static final String CUTS = "-‐‑–/.";
  private static final Pattern HYPHENS = Pattern.compile("[-‐‑–/]");
  private static final Pattern LAST_DOT = Pattern.compile("\\.(\\*?)$");
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?:\\p{L}\\.){1,10}[\\p{L}*?]\\.?\\*?");
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 10;

  private EntryWords() {}

  /** The parts of one written word. */
  public static List<String> parts(String written) {
    return parts(written, false);
  }

  private static List<String> parts(String written, boolean withWildcards) {
    boolean isWord = written.codePoints().anyMatch(Character::isLetterOrDigit);
    if (!isWord || !written.codePoints().allMatch(c -> isCutOrWord(c, withWildcards))) {
      return List.of(written);
    }
    return Arrays.stream(HYPHENS.split(written))
        .flatMap(
            piece ->
                ABBREVIATION.matcher(piece).matches()
                    ? Stream.of(LAST_DOT.matcher(piece).replaceFirst("$1"))
                    : Arrays.stream(piece.split("\\.")))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static boolean isCutOrWord(int c, boolean withWildcards) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\''
        || CUTS.indexOf(c) >= 0
        || (withWildcards && (c == '*' || c == '?'));
  }

  /**
   * The words of an entry, each of which may hold the wildcards {@code *} and {@code ?}.
   *
   * @throws IllegalArgumentException if it can be no entry, with the reason as message
   */
  static List<String> of(String entry, boolean caseSensitive) {
    String plain = entry.strip().replace('’', '\'');
    if (plain.codePointCount(0, plain.length()) > LONGEST) {
      throw new IllegalArgumentException("is longer than " + LONGEST + " characters");
    }
    if (plain.contains(", ")) {
      throw new IllegalArgumentException(
          "holds a comma, so it is probably several entries; list them one by one");
    }
    List<String> words = new ArrayList<>();
    for (String piece : plain.split("\\s+", -1)) {
      words.addAll(parts(caseSensitive ? piece : piece.toLowerCase(Locale.ROOT), true));
    }
    if (words.isEmpty() || words.get(0).isEmpty()) {
      throw new IllegalArgumentException("is empty; write a word");
    }
    if (words.size() > MOST_WORDS) {
      throw new IllegalArgumentException("has more than " + MOST_WORDS + " words; shorten it");
    }
    if (words.stream().allMatch(word -> word.equals("*"))) {
      throw new IllegalArgumentException("would match any word; write letters beside the *");
    }
    return words;
  }

  /** Whether a word of an entry holds wildcards; a sign without letters stands for itself. */
  public static boolean hasWildcard(String word) {
    return word.equals("*")
        || ((word.indexOf('*') >= 0 || word.indexOf('?') >= 0)
            && word.codePoints().anyMatch(Character::isLetterOrDigit)
            && word.codePoints().allMatch(c -> isCutOrWord(c, true)));
  }
}
