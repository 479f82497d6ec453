package dev.parallax.model.annotation;

import dev.parallax.model.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence; it never crosses a segment.
 *
 * @param ordinal place in the document, from 0
 * @param segment ordinal of the segment it stands in
 * @param span in the cleaned text, from its first token to its last
 * @param tokens in order, at least one
 * @param parsed false where it was too long for the parser, or the parser found nothing
 * @param constituency Penn Treebank bracketing; null where not parsed, or where parses are not kept
 * @param sentiment null where not parsed: a flat tree has no sentiment
 */
public record Sentence(
    int ordinal,
    int segment,
    Span span,
    List<Token> tokens,
    boolean parsed,
    @Nullable String constituency,
    @Nullable Sentiment sentiment) {

  /** Copies the tokens, so that the record is immutable. */
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** This sentence at another place in the document. */
  public Sentence withOrdinal(int newOrdinal) {
    return new Sentence(newOrdinal, segment, span, tokens, parsed, constituency, sentiment);
  }

  /** This sentence in another segment of the same text, so many code points further on. */
  public Sentence moved(int newSegment, int distance) {
    return new Sentence(
        ordinal,
        newSegment,
        span.shift(distance),
        tokens.stream().map(token -> token.moved(distance)).toList(),
        parsed,
        constituency,
        sentiment);
  }
}
