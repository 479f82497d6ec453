package dev.parallax.model.annotation;

import dev.parallax.model.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A named or numeric entity where it is mentioned.
 *
 * @param ordinal place in the document, from 0
 * @param sentence ordinal of its sentence
 * @param firstToken index of its first token, from 1
 * @param lastToken index of its last token, inclusive
 * @param span in the cleaned text
 * @param type PERSON, ORGANIZATION, LOCATION, COUNTRY, NATIONALITY, MISC or a numeric class
 * @param countryCode ISO 3166-1 alpha-3, for COUNTRY and NATIONALITY, else null
 */
public record Mention(
    int ordinal,
    int sentence,
    int firstToken,
    int lastToken,
    Span span,
    String type,
    @Nullable String countryCode) {

  /** This mention at another place in the document. */
  public Mention withOrdinals(int newOrdinal, int newSentence) {
    return new Mention(newOrdinal, newSentence, firstToken, lastToken, span, type, countryCode);
  }

  /** This mention so many code points further on. */
  public Mention moved(int distance) {
    return new Mention(
        ordinal, sentence, firstToken, lastToken, span.shift(distance), type, countryCode);
  }
}
