package dev.parallax.tone.grammar;

import dev.parallax.model.annotation.Token;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One word of a phrase.
 *
 * @param lemma in lower case, or null for any
 * @param tag of the Penn Treebank, ending in {@code *} where it may go on; null for any
 */
record GrammarPattern(@Nullable String lemma, @Nullable String tag) {

  private static final String ANY = "*";

  /** From {@code lemma}, {@code lemma/TAG} or {@code * /TAG}, without the space. */
  static GrammarPattern parse(String text) {
    int slash = text.lastIndexOf('/');
    String lemma = slash < 0 ? text : text.substring(0, slash);
    return new GrammarPattern(
        lemma.equals(ANY) ? null : lemma, slash < 0 ? null : text.substring(slash + 1));
  }

  boolean matches(Token token) {
    return (lemma == null || lemma.equals(token.lemma().toLowerCase(Locale.ROOT)))
        && (tag == null || matchesTag(tag, token.partOfSpeech()));
  }

  private static boolean matchesTag(String tag, String partOfSpeech) {
    return tag.endsWith(ANY)
        ? partOfSpeech.startsWith(tag.substring(0, tag.length() - 1))
        : partOfSpeech.equals(tag);
  }
}
