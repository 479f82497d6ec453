package dev.parallax.entity.name;

import java.util.List;
import java.util.Set;

/** Takes titles and forms of address off a person's name. */
public final class Titles {

  private static final Set<String> TITLES = Resources.keys("titles.txt");
  private static final int LONGEST =
      TITLES.stream().mapToInt(title -> NameKey.words(title).size()).max().orElse(0);

  private Titles() {}

  /** The name without titles before it; a name that is all title stays. */
  public static Name strip(Name name) {
    List<String> words = name.words();
    int from = 0;
    for (int length = next(words, from); length > 0; length = next(words, from)) {
      from += length;
    }
    return from == 0 ? name : Name.of(String.join(" ", words.subList(from, words.size())));
  }

  /** Whether a name is nothing but a title. */
  public static boolean isTitle(Name name) {
    return TITLES.contains(name.key());
  }

  /** Words of the longest title at {@code from} that leaves something after it; 0 for none. */
  private static int next(List<String> words, int from) {
    for (int length = Math.min(LONGEST, words.size() - from - 1); length > 0; length--) {
      if (TITLES.contains(NameKey.of(String.join(" ", words.subList(from, from + length))))) {
        return length;
      }
    }
    return 0;
  }
}
