package dev.parallax.frame.lexicon;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What one token must be.
 *
 * @param text lower case; a lemma or a form, or how it begins
 * @param prefix whether any ending may follow
 * @param partOfSpeech null where any will do
 */
public record Word(String text, boolean prefix, @Nullable PartOfSpeech partOfSpeech)
    implements Serializable {}
