package dev.parallax.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of a person's name, each a {@link NameKey key}.
 *
 * @param given given and middle names; empty where the last name stands alone
 * @param initials of middle names, {@code hw} for H. W.; empty where none are written
 * @param family last name, with its particles; where family names come first, the first word
 * @param suffix {@code jr}, {@code iii} or empty
 * @param familyFirst whether the key keeps the family name first
 * @param orderKnown whether the order was told from a list of family names
 */
public record PersonName(
    String given,
    String initials,
    String family,
    String suffix,
    boolean familyFirst,
    boolean orderKnown) {

  private static final Set<String> PARTICLES = Resources.keys("name-particles.txt");
  private static final Set<String> SUFFIXES = Resources.keys("name-suffixes.txt");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?|(?:\\p{Lu}\\.){1,4}|HW");

  /** Reads the parts of a name that has at least one word. */
  public static PersonName of(Name name) {
    List<String> words = new ArrayList<>(name.words());
    String suffix = words.size() > 1 ? suffix(words.get(words.size() - 1)) : "";
    if (!suffix.isEmpty()) {
      words.remove(words.size() - 1);
    }
    if (FamilyNames.standsFirst(words)) {
      String given = key(words.subList(1, words.size()));
      return new PersonName(given, "", key(words.subList(0, 1)), suffix, true, true);
    }
    if (FamilyNames.standsBeforeJapaneseGivenName(words)) {
      return new PersonName(
          key(words.subList(1, 2)), "", key(words.subList(0, 1)), suffix, false, true);
    }
    return western(words, suffix);
  }

  /** Given and family name in their order, without middle initials: what a person's id is of. */
  public String base() {
    String parts = familyFirst ? family + " " + given : given + " " + family;
    return NameKey.of(parts + " " + suffix);
  }

  /** The base with middle initials. */
  public String full() {
    return initials.isEmpty() ? base() : NameKey.of(given + " " + initials + " " + family);
  }

  /** Whether the last name stands alone. */
  public boolean bare() {
    return given.isEmpty();
  }

  private static PersonName western(List<String> words, String suffix) {
    int familyAt = words.size() - 1;
    while (familyAt > 0 && PARTICLES.contains(NameKey.of(words.get(familyAt - 1)))) {
      familyAt--;
    }
    List<String> given = new ArrayList<>();
    List<String> initials = new ArrayList<>();
    for (int i = 0; i < familyAt; i++) {
      boolean middle = i > 0 && !INITIAL.matcher(words.get(0)).matches();
      boolean initial = middle && INITIAL.matcher(words.get(i)).matches();
      (initial ? initials : given).add(words.get(i));
    }
    String family = key(words.subList(familyAt, words.size()));
    boolean japanese = FamilyNames.isJapanese(words.get(words.size() - 1));
    return new PersonName(key(given), key(initials), family, suffix, false, japanese);
  }

  private static String suffix(String word) {
    String key = NameKey.of(word);
    return SUFFIXES.contains(key) ? key : "";
  }

  private static String key(List<String> words) {
    return NameKey.of(String.join(" ", words));
  }
}
