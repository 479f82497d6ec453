package dev.parallax.frame.lexicon;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Names of sets and frames, of which the keys of measures are made. */
final class Names {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

  private Names() {}

  /** Reports a name that cannot be a part of a key. */
  static void check(String name, Consumer<String> problems) {
    if (!NAME.matcher(name).matches()) {
      problems.accept(
          "is no name; up to 64 of a-z, 0-9 and _ are allowed, and a letter comes first");
    }
  }
}
