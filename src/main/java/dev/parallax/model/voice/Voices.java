package dev.parallax.model.voice;

import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which tokens of a document are given as somebody else's words.
 *
 * @param sentences of the document, in order: the attributed tokens of each, by index from 1
 * @param words of each sentence: its tokens that have a letter or a digit
 */
public record Voices(List<BitSet> sentences, List<BitSet> words) {

  /** Share of a sentence's words from which on it is taken to be in one voice. */
  private static final double ONE_VOICE = 0.8;

  /** Copies the lists; the sets are not changed by anybody. */
  public Voices {
    sentences = List.copyOf(sentences);
    words = List.copyOf(words);
  }

  /**
   * Marks the tokens that lie in quotations which count as attributed.
   *
   * @param quotations of the annotated text
   */
  public static Voices of(Annotation annotation, List<Quotation> quotations) {
    List<Span> spans =
        quotations.stream()
            .filter(Quotation::countsForOthers)
            .flatMap(quotation -> quotation.spans().stream())
            .sorted(Comparator.comparing(Span::start).thenComparing(Span::end))
            .toList();
    List<BitSet> attributed = new ArrayList<>();
    List<BitSet> words = new ArrayList<>();
    Reach reach = new Reach(spans);
    for (Sentence sentence : annotation.sentences()) {
      BitSet inQuotation = new BitSet();
      BitSet ofSentence = new BitSet();
      for (Token token : sentence.tokens()) {
        inQuotation.set(token.index(), reach.covers(token.span()));
        ofSentence.set(
            token.index(), token.form().codePoints().anyMatch(Character::isLetterOrDigit));
      }
      attributed.add(inQuotation);
      words.add(ofSentence);
    }
    return new Voices(attributed, words);
  }

  /** Words of a sentence that are attributed; punctuation is no word. */
  public int attributedWords(int sentence) {
    BitSet attributed = (BitSet) words.get(sentence).clone();
    attributed.and(sentences.get(sentence));
    return attributed.cardinality();
  }

  /** Words of the document that are attributed. */
  public int attributedWords() {
    int sum = 0;
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      sum += attributedWords(sentence);
    }
    return sum;
  }

  /** Words of a sentence that are attributed, among all its words; 0 where it has no word. */
  public double attributedShare(int sentence) {
    int all = words.get(sentence).cardinality();
    return all == 0 ? 0 : (double) attributedWords(sentence) / all;
  }

  /**
   * Whose a sentence is: the author's or others' where at least {@value #ONE_VOICE} of its words
   * are. A sentence without words is the author's.
   */
  public VoiceLabel ofSentence(int sentence) {
    double share = attributedShare(sentence);
    if (share >= ONE_VOICE) {
      return VoiceLabel.ATTRIBUTED;
    }
    return 1 - share >= ONE_VOICE ? VoiceLabel.AUTHOR : VoiceLabel.MIXED;
  }

  /** Whose the tokens from one to another of a sentence are, by their index from 1. */
  public VoiceLabel ofTokens(int sentence, int first, int last) {
    int attributed = sentences.get(sentence).get(first, last + 1).cardinality();
    if (attributed == 0) {
      return VoiceLabel.AUTHOR;
    }
    return attributed == last - first + 1 ? VoiceLabel.ATTRIBUTED : VoiceLabel.MIXED;
  }

  /** Tokens of texts come in order, and so do spans: each span is passed once. */
  private static final class Reach {

    private final List<Span> spans;
    private int next = 0;
    private int end = 0;

    Reach(List<Span> spans) {
      this.spans = spans;
    }

    boolean covers(Span token) {
      while (next < spans.size() && spans.get(next).start() <= token.start()) {
        end = Math.max(end, spans.get(next).end());
        next++;
      }
      return token.end() <= end;
    }
  }
}
