package dev.parallax.annotate.sentence;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CodepointOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CodepointOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentenceIndexAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TextAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokenEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * CoreNLP's tokens and sentences, with the ends of sentences where {@link SentenceBoundaries} has
 * them.
 */
public final class SentenceTokenizer implements Annotator {

  private final Annotator tokenizer;

  /**
   * @param tokenizer that also parts sentences
   */
  public SentenceTokenizer(Annotator tokenizer) {
    this.tokenizer = tokenizer;
  }

  @Override
  public void annotate(Annotation text) {
    tokenizer.annotate(text);
    Map<Integer, Integer> stock = new HashMap<>();
    for (CoreMap sentence : text.get(SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(TokensAnnotation.class);
      CoreLabel last = tokens.get(tokens.size() - 1);
      stock.put(last.beginPosition(), last.endPosition());
    }
    List<CoreLabel> tokens = GluedStops.part(text.get(TokensAnnotation.class));
    BitSet ends = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).set(TokenBeginAnnotation.class, i);
      tokens.get(i).set(TokenEndAnnotation.class, i + 1);
      Integer end = stock.get(tokens.get(i).beginPosition());
      if (end != null) {
        ends.set(lastPiece(tokens, i, end));
      }
    }
    text.set(TokensAnnotation.class, tokens);
    text.set(
        SentencesAnnotation.class, sentences(text, tokens, SentenceBoundaries.of(tokens, ends)));
  }

  /** Of a token that was parted, the last piece ends what the token ended. */
  private static int lastPiece(List<CoreLabel> tokens, int first, int end) {
    int last = first;
    while (last + 1 < tokens.size() && tokens.get(last).endPosition() < end) {
      last++;
    }
    return last;
  }

  private static List<CoreMap> sentences(Annotation text, List<CoreLabel> tokens, BitSet ends) {
    List<CoreMap> sentences = new ArrayList<>();
    int start = 0;
    for (int end = ends.nextSetBit(0); end >= 0; end = ends.nextSetBit(end + 1)) {
      sentences.add(sentence(text, tokens, start, end + 1, sentences.size()));
      start = end + 1;
    }
    return sentences;
  }

  private static CoreMap sentence(
      Annotation text, List<CoreLabel> all, int start, int end, int index) {
    List<CoreLabel> tokens = new ArrayList<>(all.subList(start, end));
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setIndex(i + 1);
      tokens.get(i).setSentIndex(index);
    }
    CoreLabel first = tokens.get(0);
    CoreLabel last = tokens.get(tokens.size() - 1);
    Annotation sentence =
        new Annotation(
            text.get(TextAnnotation.class).substring(first.beginPosition(), last.endPosition()));
    sentence.set(CharacterOffsetBeginAnnotation.class, first.beginPosition());
    sentence.set(CharacterOffsetEndAnnotation.class, last.endPosition());
    sentence.set(
        CodepointOffsetBeginAnnotation.class, first.get(CodepointOffsetBeginAnnotation.class));
    sentence.set(CodepointOffsetEndAnnotation.class, last.get(CodepointOffsetEndAnnotation.class));
    sentence.set(TokensAnnotation.class, tokens);
    sentence.set(TokenBeginAnnotation.class, start);
    sentence.set(TokenEndAnnotation.class, end);
    sentence.set(SentenceIndexAnnotation.class, index);
    return sentence;
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return tokenizer.requirementsSatisfied();
  }

  @Override
  @SuppressWarnings("rawtypes") // as CoreNLP declares it
  public Set<Class<? extends CoreAnnotation>> requires() {
    return tokenizer.requires();
  }
}
