package dev.parallax.compare.evidence;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.comparison.Evidence;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.OffsetMap;

/** A document's sentences, as evidence quotes them. */
final class DocumentSentences {

  /** A sentence of three words with a hit says less than one that can be understood alone. */
  private static final int FEWEST_WORDS = 10;

  private final AnnotatedDocument annotated;
  private final CodePointText text;
  private final OffsetMap offsets;

  DocumentSentences(AnnotatedDocument annotated) {
    this.annotated = annotated;
    this.text = new CodePointText(annotated.document().text());
    this.offsets = new OffsetMap(annotated.document().edits());
  }

  int words(int sentence) {
    int words = 0;
    for (Token token : sentence(sentence).tokens()) {
      words += token.form().codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return words;
  }

  /** Words of a sentence, a very short one taken as one of ten. */
  int wordsToBeRead(int sentence) {
    return Math.max(words(sentence), FEWEST_WORDS);
  }

  Standing standing(SentenceShare share, double strength, int round) {
    Document document = annotated.document();
    return new Standing(
        round, strength, document.contentSha256(), document.documentId(), share.sentence());
  }

  /** Its rank is still 0. */
  Evidence evidence(String comparisonId, String cohort, SentenceShare share, String reason) {
    Sentence sentence = sentence(share.sentence());
    return new Evidence(
        comparisonId,
        cohort,
        0,
        annotated.document().documentId(),
        sentence.segment(),
        sentence.ordinal(),
        sentence.span(),
        offsets.toRaw(sentence.span()),
        text.slice(sentence.span()),
        share.amount(),
        share.sources(),
        reason);
  }

  private Sentence sentence(int ordinal) {
    return annotated.annotation().sentences().get(ordinal);
  }
}
