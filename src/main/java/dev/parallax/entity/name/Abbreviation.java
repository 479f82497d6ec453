package dev.parallax.entity.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How abbreviations and the names they stand for tell each other. */
public final class Abbreviation {

  private static final Set<String> SKIPPED = Resources.keys("skipped-in-initials.txt");
  private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.&+/-]{1,9}");
  private static final int FEWEST_CAPITALS = 2;
  private static final int FEWEST_INITIALS = 3;

  private Abbreviation() {}

  /** Whether a word looks like an abbreviation: short, with at least two capitals. */
  public static boolean looksLike(String word) {
    return SHAPE.matcher(word).matches()
        && word.codePoints().filter(Character::isUpperCase).count() >= FEWEST_CAPITALS;
  }

  /**
   * The first letters of a name's words, small words left out; empty for names of fewer than three
   * such words, whose initials fit too much.
   */
  public static Optional<String> initials(String key) {
    List<String> words =
        NameKey.words(key).stream().filter(word -> !SKIPPED.contains(word)).toList();
    return words.size() < FEWEST_INITIALS
        ? Optional.empty()
        : Optional.of(
            words.stream()
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining()));
  }

  /**
   * The end of {@code text} that {@code abbreviation} stands for, by the rule of Schwartz and
   * Hearst (2003): all its letters and digits are there in order, the first at the beginning of a
   * word.
   */
  public static Optional<String> expansion(String abbreviation, String text) {
    String wanted = NameKey.of(abbreviation).replace(" ", "");
    String lower = text.toLowerCase(Locale.ROOT);
    int at = lower.length();
    for (int i = wanted.length() - 1; i >= 0; i--) {
      at--;
      while (at >= 0 && !(lower.charAt(at) == wanted.charAt(i) && (i > 0 || begins(lower, at)))) {
        at--;
      }
      if (at < 0) {
        return Optional.empty();
      }
    }
    boolean longer = at >= 0 && at < text.length() && text.length() - at > abbreviation.length();
    return longer && text.length() == lower.length()
        ? Optional.of(text.substring(at))
        : Optional.empty();
  }

  private static boolean begins(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
