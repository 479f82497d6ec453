package dev.parallax.report.concordance;

import java.util.Set;

/** What the forms of tokens and the types of their entities say. */
public final class TokenForms {

  private static final Set<String> NAMES =
      Set.of("PERSON", "ORGANIZATION", "LOCATION", "COUNTRY", "NATIONALITY", "MISC");

  private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");

  private TokenForms() {}

  /** Whether an entity of this type has a name; empty where a token is part of none. */
  public static boolean isNamed(String entityType) {
    return NAMES.contains(entityType);
  }

  /** Whether a token is a hyphen, which may join the words beside it. */
  static boolean isHyphen(String form) {
    return HYPHENS.contains(form);
  }

  /** Whether a token has a letter or a digit. */
  static boolean isWord(String form) {
    return form.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * Whether a token that touches the one before goes on with its word, as {@code 's} and {@code
   * not} of {@code cannot} do; a bare apostrophe does so by its tag alone.
   */
  static boolean continuesWord(String form) {
    int first = form.isEmpty() ? ' ' : form.codePointAt(0);
    return (first == '\'' || first == '’') ? isWord(form) : Character.isLetterOrDigit(first);
  }
}
