package dev.parallax.frame.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Types of mentions, as patterns name them; the same as in the table of mentions. */
final class MentionTypes {

  /** Stands for all that are names. */
  private static final String NAME = "NAME";

  private static final List<String> NAMES =
      List.of("PERSON", "ORGANIZATION", "LOCATION", "COUNTRY", "NATIONALITY", "MISC");

  private static final List<String> NUMBERS =
      List.of("DATE", "TIME", "DURATION", "SET", "MONEY", "PERCENT", "NUMBER", "ORDINAL");

  private MentionTypes() {}

  /** The types that a name stands for; none where there is no such name. */
  static List<String> named(String name) {
    if (name.equals(NAME)) {
      return NAMES;
    }
    return NAMES.contains(name) || NUMBERS.contains(name) ? List.of(name) : List.of();
  }

  /** All names, for messages. */
  static String names() {
    List<String> all = new ArrayList<>(List.of(NAME));
    all.addAll(NAMES);
    all.addAll(NUMBERS);
    return String.join(", ", all);
  }
}
