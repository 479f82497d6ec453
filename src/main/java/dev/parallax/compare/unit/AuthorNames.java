package dev.parallax.compare.unit;

import dev.parallax.model.ResourceLines;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The authors whom a byline names, each in one way of writing: without case, accents, titles and
 * the word "By", and with the first name first. Names that differ in more (an initial, a short
 * form) may be two people's.
 */
final class AuthorNames {

  private static final Pattern BY = Pattern.compile("(?i)^\\s*(?:(?:written|text) )?by[:\\s]+");
  private static final Pattern SEVERAL =
      Pattern.compile("(?i)\\s*[;&|\\n/]\\s*|,?\\s+(?:and|with)\\s+");
  private static final Pattern TITLES =
      Pattern.compile(
          "^(?:(?:dr|prof|professor|sir|dame|lord|lady|rev|reverend|hon|mr|mrs|ms|miss|sen|senator|rep|gov"
              + "|governor|amb|ambassador|gen|general|col|capt|lt|adm|admiral|president|judge|justice)\\.?\\s+)+");

  /** Behind a comma; "Ma" and "Ba" are family names elsewhere. */
  private static final Pattern DEGREE =
      Pattern.compile(
          "ph\\.?\\s?d\\.?|m\\.?d\\.?|m\\.?a\\.?|b\\.?a\\.?|m\\.?sc\\.?|b\\.?sc\\.?|ll\\.?[bdm]\\.?|j\\.?d\\.?|d\\.?phil\\.?|esq\\.?|mba|mp|obe|cbe");

  private static final Pattern DEGREE_WITHOUT_COMMA =
      Pattern.compile(
          "\\s+(?:ph\\.?\\s?d\\.?|[mb]\\.a\\.|m\\.d\\.|d\\.?phil\\.?|esq\\.?|mba|obe|cbe)$");

  /** Words of roles and outlets: "Jane Roe, staff writer" is one author. */
  private static final Set<String> NO_NAMES =
      ResourceLines.of(AuthorNames.class, "no-names.txt").collect(Collectors.toUnmodifiableSet());

  private static final Pattern SUFFIX = Pattern.compile("(?:jr|sr|ii|iii|iv)\\.?");
  private static final Pattern AROUND_FAMILY_NAME =
      Pattern.compile(
          "^(?:(?:van|von|de|der|den|da|di|du|la|le|el|al|bin|ter)\\s+)+|\\s+" + SUFFIX + "$");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private AuthorNames() {}

  /** At least one key, where the byline has a letter or digit. */
  static Set<String> keys(String byline) {
    Set<String> keys = new TreeSet<>();
    for (String piece : SEVERAL.split(BY.matcher(folded(byline)).replaceFirst(""), -1)) {
      names(piece).forEach(name -> keys.add(key(name)));
    }
    keys.remove("");
    return keys;
  }

  private static String folded(String text) {
    String marks = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS
        .matcher(marks)
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace("æ", "ae")
        .replace('’', '\'');
  }

  /** A comma parts names, or the family name from those before it, or a degree from its bearer. */
  private static List<String> names(String piece) {
    List<String> parts = new ArrayList<>();
    for (String part : piece.split(",", -1)) {
      String name = DEGREE_WITHOUT_COMMA.matcher(part.strip()).replaceAll("");
      boolean other = DEGREE.matcher(name).matches() || isRole(name);
      if (SUFFIX.matcher(name).matches() && !parts.isEmpty()) {
        int last = parts.size() - 1;
        int bearer = last > 0 && isFamilyName(parts.get(last - 1)) ? last - 1 : last;
        parts.set(bearer, parts.get(bearer) + " " + name);
      } else if (!name.isEmpty() && (!other || parts.isEmpty())) {
        parts.add(name);
      }
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean family = i + 1 < parts.size() && isFamilyName(parts.get(i));
      String name = family ? parts.get(i + 1) + " " + parts.get(i) : parts.get(i);
      // One word behind a whole name is where that author writes: "Jane Roe, Geneva".
      if (name.contains(" ") || names.isEmpty()) {
        names.add(name);
      }
      i += family ? 1 : 0;
    }
    return names;
  }

  private static boolean isRole(String name) {
    return Arrays.stream(name.split("\\s+", -1)).anyMatch(NO_NAMES::contains);
  }

  /** One word, or one with its particles: "van der Berg". */
  private static boolean isFamilyName(String name) {
    String untitled = TITLES.matcher(name).replaceFirst("");
    return !AROUND_FAMILY_NAME.matcher(untitled).replaceAll("").contains(" ");
  }

  private static String key(String name) {
    return TITLES
        .matcher(name.strip())
        .replaceFirst("")
        .replaceAll("[^\\p{L}\\p{N}']+", " ")
        .strip();
  }
}
