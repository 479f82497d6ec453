package dev.parallax.compare.evidence;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.comparison.Evidence;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.OffsetMap;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A document's sentences, as evidence quotes them: far less than the document with its annotation,
 * which need not be read again for it.
 *
 * @param documentId cohort and relative path
 * @param cohort the group it is compared in
 * @param contentSha256 of the file's bytes, hex
 * @param sentences all of them, in order
 */
public record QuotableDocument(
    String documentId, String cohort, String contentSha256, List<QuotableSentence> sentences) {

  /**
   * A sentence that may be quoted.
   *
   * @param segment ordinal of the segment it stands in
   * @param span in the cleaned text, in code points
   * @param rawSpan in the raw text, in code points
   * @param words tokens that hold a letter or a digit
   * @param text cleaned
   */
  public record QuotableSentence(int segment, Span span, Span rawSpan, int words, String text) {}

  /** Copies the list. */
  public QuotableDocument {
    sentences = List.copyOf(sentences);
  }

  /** The sentences of a document. */
  public static QuotableDocument of(AnnotatedDocument annotated) {
    Document document = annotated.document();
    CodePointText text = new CodePointText(document.text());
    OffsetMap offsets = new OffsetMap(document.edits());
    List<QuotableSentence> sentences = new ArrayList<>();
    for (Sentence sentence : annotated.annotation().sentences()) {
      Span span = sentence.span();
      sentences.add(
          new QuotableSentence(
              sentence.segment(), span, offsets.toRaw(span), words(sentence), text.slice(span)));
    }
    return new QuotableDocument(
        document.documentId(), document.cohort(), document.contentSha256(), sentences);
  }

  private static int words(Sentence sentence) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      words += token.form().codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return words;
  }

  int words(int sentence) {
    return sentences.get(sentence).words();
  }

  /** Its rank is still 0. */
  Evidence evidence(
      String comparisonId, String cohort, SentenceShare share, String reason, List<Span> matches) {
    QuotableSentence sentence = sentences.get(share.sentence());
    return new Evidence(
        comparisonId,
        cohort,
        0,
        documentId,
        sentence.segment(),
        share.sentence(),
        sentence.span(),
        sentence.rawSpan(),
        sentence.text(),
        share.amount(),
        share.sources(),
        reason,
        matches);
  }
}
