package dev.parallax.report.data;

import dev.parallax.report.concordance.CoarseParts;
import dev.parallax.report.concordance.Folded;
import dev.parallax.report.concordance.TokenForms;
import dev.parallax.report.read.Row;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which words as written are names, or function words, for the most part: the page leaves them out
 * of the picture where its reader wishes.
 */
final class WordRoles {

  private static final String NAME = "name";
  private static final String FUNCTION = "function";

  /** Verbs that mostly help others. */
  private static final Set<String> HELPERS = Set.of("be", "have", "do");

  private final Map<String, int[]> counts = new HashMap<>();

  /** Counts a token of the run: all, names, function words. */
  void add(Row token) {
    String form = Folded.of(token.text("form"));
    String tag = token.text("part_of_speech");
    boolean name = CoarseParts.isName(tag) || TokenForms.isNamed(token.text("entity_type"));
    boolean function =
        !name && (CoarseParts.isFunction(tag) || HELPERS.contains(Folded.of(token.text("lemma"))));
    int[] count = counts.computeIfAbsent(form, any -> new int[3]);
    count[0]++;
    count[1] += name ? 1 : 0;
    count[2] += function ? 1 : 0;
  }

  /** The role of each word that has one. */
  Map<String, String> of(Iterable<String> words) {
    Map<String, String> roles = new TreeMap<>();
    for (String word : words) {
      int[] count = counts.getOrDefault(word, counts.get(beginning(word)));
      if (count != null && count[1] * 2 > count[0]) {
        roles.put(word, NAME);
      } else if (count != null && count[2] * 2 > count[0]) {
        roles.put(word, FUNCTION);
      }
    }
    return roles;
  }

  /** The first token of a word that is written as one: {@code we} of {@code we're}. */
  private static String beginning(String word) {
    int end = word.endsWith("n't") ? word.length() - 3 : word.indexOf('\'');
    return end > 0 ? word.substring(0, end) : word;
  }
}
