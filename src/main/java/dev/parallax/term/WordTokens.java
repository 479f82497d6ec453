package dev.parallax.term;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is measured of a document, and what of it is a word. */
final class WordTokens {

  private WordTokens() {}

  /** The sentences of paragraphs, in order; no others are measured. */
  static List<Sentence> sentences(AnnotatedDocument document) {
    Set<Integer> paragraphs =
        document.document().segments().stream()
            .filter(segment -> segment.kind() == SegmentKind.PARAGRAPH)
            .map(Segment::ordinal)
            .collect(Collectors.toSet());
    return document.annotation().sentences().stream()
        .filter(sentence -> paragraphs.contains(sentence.segment()))
        .toList();
  }

  /** Tokens of a sentence that are words. */
  static int count(Sentence sentence) {
    return (int) sentence.tokens().stream().filter(WordTokens::isWord).count();
  }

  /** Whether a token has a letter or a digit. */
  static boolean isWord(Token token) {
    return token.form().codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether nothing stands between two tokens of a text. */
  static boolean touch(Token before, Token after) {
    return before.span().end() == after.span().start();
  }
}
