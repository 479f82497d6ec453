package dev.parallax.frame.lexicon;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one token must be.
 *
 * @param text lower case; a lemma or a form, or how it begins
 * @param prefix whether any ending may follow
 * @param partOfSpeech null where any will do
 * @param outside types of mentions that it must be no part of, sorted; empty where it may stand in
 *     any
 */
public record Word(
    String text, boolean prefix, @Nullable PartOfSpeech partOfSpeech, List<String> outside)
    implements Serializable {

  /** Sorts the types, each once. */
  public Word {
    outside = outside.stream().distinct().sorted().toList();
  }

  /** A word that may stand in any mention. */
  public Word(String text, boolean prefix, @Nullable PartOfSpeech partOfSpeech) {
    this(text, prefix, partOfSpeech, List.of());
  }
}
