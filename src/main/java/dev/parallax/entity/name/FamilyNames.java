package dev.parallax.entity.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where in a name of East or Southeast Asia the family name stands. */
final class FamilyNames {

  private enum Order {
    FIRST,
    SYLLABLES,
    JAPANESE
  }

  private static final Map<String, Order> ORDERS =
      Resources.rows("/dev/parallax/entity/family-names.csv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> NameKey.of(row.get("family_name")),
                  row -> Order.valueOf(row.get("order").toUpperCase(Locale.ROOT))));

  /** Open syllables and n, as in Hepburn's romanisation. */
  private static final Pattern JAPANESE_WORD =
      Pattern.compile(
          "(?:(?:[kgnhbpmr]y|ssh|sh|tch|ch|ts|kk|ss|tt|pp|[kgsztdnhbpmyrwjf])?+[aeiou]|n)++");

  private static final Pattern SYLLABLE = Pattern.compile("[a-z]{1,5}");
  private static final int MOST_WORDS = 3;

  private FamilyNames() {}

  /** Whether the first of these words is the family name, and the key keeps that order. */
  static boolean standsFirst(List<String> words) {
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return false;
    }
    Order order = ORDERS.get(NameKey.of(words.get(0)));
    return order == Order.FIRST
        || (order == Order.SYLLABLES && twoSyllables(words.subList(1, words.size())));
  }

  /** Whether the first of these words is a Japanese family name, so that the order turns round. */
  static boolean standsBeforeJapaneseGivenName(List<String> words) {
    if (words.size() != 2) {
      return false;
    }
    String given = NameKey.of(words.get(1));
    return isJapanese(words.get(0))
        && ORDERS.get(given) != Order.JAPANESE
        && JAPANESE_WORD.matcher(given).matches();
  }

  /** Whether the last of these words is a Japanese family name. */
  static boolean isJapanese(String word) {
    return ORDERS.get(NameKey.of(word)) == Order.JAPANESE;
  }

  private static boolean twoSyllables(List<String> given) {
    List<String> syllables = NameKey.words(NameKey.of(String.join(" ", given)));
    return syllables.size() == 2
        && syllables.stream().allMatch(part -> SYLLABLE.matcher(part).matches());
  }
}
