package dev.parallax.model.annotation;

import dev.parallax.model.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One token of a sentence.
 *
 * @param index place in the sentence, from 1 (as in CoNLL-U, so that 0 can be the root)
 * @param span in the cleaned text
 * @param form the token as written
 * @param lemma dictionary form
 * @param partOfSpeech Penn Treebank tag
 * @param entityType tag of the mention it belongs to, or null
 * @param head index of the governing token, 0 for the root, null where the sentence has no parse
 * @param relation universal dependency relation to the head, null where the sentence has no parse
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    String partOfSpeech,
    @Nullable String entityType,
    @Nullable Integer head,
    @Nullable String relation) {

  /** This token so many code points further on. */
  Token moved(int distance) {
    return new Token(
        index, span.shift(distance), form, lemma, partOfSpeech, entityType, head, relation);
  }

  /** This token as part of a mention of that type. */
  public Token withEntityType(String type) {
    return new Token(index, span, form, lemma, partOfSpeech, type, head, relation);
  }
}
