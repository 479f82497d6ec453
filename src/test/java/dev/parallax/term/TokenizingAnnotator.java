package dev.parallax.term;

import dev.parallax.annotate.Annotator;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.Span;
import edu.stanford.nlp.ling.CoreAnnotations.CodepointOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CodepointOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Finds CoreNLP's tokens and sentences and nothing else: no model is loaded. */
final class TokenizingAnnotator implements Annotator {

  private final TokenizerAnnotator tokenizer;

  TokenizingAnnotator() {
    Properties properties = new Properties();
    properties.setProperty("tokenize.language", "en");
    properties.setProperty("tokenize.codepoint", "true");
    this.tokenizer = new TokenizerAnnotator(properties);
  }

  @Override
  public Annotation annotate(String text, List<Segment> segments) {
    CodePointText codePoints = new CodePointText(text);
    List<Sentence> sentences = new ArrayList<>();
    for (Segment segment : segments) {
      var annotation = new edu.stanford.nlp.pipeline.Annotation(codePoints.slice(segment.span()));
      tokenizer.annotate(annotation);
      for (CoreMap map : annotation.get(SentencesAnnotation.class)) {
        sentences.add(sentence(sentences.size(), segment, tokens(codePoints, segment, map)));
      }
    }
    return new Annotation(sentences, List.of());
  }

  private static List<Token> tokens(CodePointText text, Segment segment, CoreMap sentence) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : sentence.get(TokensAnnotation.class)) {
      Span span =
          new Span(
                  label.get(CodepointOffsetBeginAnnotation.class),
                  label.get(CodepointOffsetEndAnnotation.class))
              .shift(segment.span().start());
      String form = text.slice(span);
      tokens.add(new Token(tokens.size() + 1, span, form, form, "X", null, null, null));
    }
    return tokens;
  }

  private static Sentence sentence(int ordinal, Segment segment, List<Token> tokens) {
    Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(ordinal, segment.ordinal(), span, tokens, false, null, null);
  }
}
