package dev.parallax.config.type;

import dev.parallax.config.yaml.Excerpt;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Guesses which key was meant. */
public final class Spelling {

  private static final int LONGEST = 64;

  private Spelling() {}

  /**
   * What to say of a key that does not exist.
   *
   * @param section dotted path, empty at the top level
   * @param name as it was written
   * @param knownKeys dotted paths of all keys
   */
  public static String advice(String section, String name, List<String> knownKeys) {
    return meant(section, name, knownKeys)
        .orElseGet(() -> listed("the keys here are ", section, knownKeys));
  }

  /**
   * What to say of a name that nothing has.
   *
   * @param name as it was written
   * @param known all names
   * @param introduction of the list of them, where none is like it: {@code there are}
   */
  public static String advice(String name, List<String> known, String introduction) {
    return meant(name, known).orElseGet(() -> listed(introduction + " ", "", known));
  }

  /** A question whether a name that is like it was meant; empty where none is. */
  public static Optional<String> meant(String name, List<String> known) {
    return meant("", name, known);
  }

  private static Optional<String> meant(String section, String name, List<String> knownKeys) {
    String written = SettingKey.snakeCase(Excerpt.of(name)).replace('-', '_');
    Predicate<String> isHere = key -> section(key).equals(section);
    Predicate<String> sameName = key -> name(key).equals(written);
    List<String> here = knownKeys.stream().filter(isHere).toList();
    // A slip of one letter here is likelier than the right key in the wrong section.
    return here.stream()
        .filter(key -> distance(written, name(key)) <= 1)
        .min(Comparator.comparingInt(key -> distance(written, name(key))))
        .or(() -> knownKeys.stream().filter(sameName).findFirst())
        .or(() -> nearest(written, here))
        .or(() -> nearest(written, knownKeys))
        .map(key -> "did you mean " + (isHere.test(key) ? name(key) : key) + "?");
  }

  private static String listed(String introduction, String section, List<String> knownKeys) {
    return knownKeys.stream()
        .filter(key -> section(key).equals(section))
        .map(Spelling::name)
        .collect(Collectors.joining(", ", introduction, ""));
  }

  private static Optional<String> nearest(String written, List<String> keys) {
    int limit = Math.max(1, written.length() / 3);
    return keys.stream()
        .filter(key -> distance(written, name(key)) <= limit)
        .min(Comparator.comparingInt(key -> distance(written, name(key))));
  }

  private static String section(String key) {
    int dot = key.lastIndexOf('.');
    return dot < 0 ? "" : key.substring(0, dot);
  }

  private static String name(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /**
   * Damerau–Levenshtein distance in its restricted form (optimal string alignment): insertions,
   * deletions, substitutions and swaps of neighbours, no part edited twice.
   */
  static int distance(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return Integer.MAX_VALUE;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
    best = Math.min(best, cost[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
