package dev.parallax.model.measure;

import dev.parallax.model.text.Span;
import java.util.Locale;

/**
 * A place where an entry of one of the user's own dictionaries matches, and counts for a measure.
 *
 * @param ordinal place in the document, from 0
 * @param family of the measure
 * @param key of the measure: a category, or a ratio
 * @param part of a ratio that it counts in; of a dictionary {@link Part#PLUS}
 * @param entry as it is written in the dictionary
 * @param weight of the entry, its sign changed where a negation reverses it; 1 where entries have
 *     none
 * @param sentence ordinal of its sentence
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, inclusive
 * @param span in the cleaned text
 * @param negated whether a negation governs it; false where the dictionary does not ask
 */
public record DictionaryHit(
    int ordinal,
    String family,
    String key,
    Part part,
    String entry,
    double weight,
    int sentence,
    int firstToken,
    int lastToken,
    Span span,
    boolean negated) {

  /** What a hit does to its measure. */
  public enum Part {
    /** It is added. */
    PLUS,
    /** It is taken away. */
    MINUS,
    /** The rest is divided by it. */
    OVER;

    /** As it stands in the tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
