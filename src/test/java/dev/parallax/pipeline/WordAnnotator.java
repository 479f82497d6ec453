package dev.parallax.pipeline;

import dev.parallax.annotate.Annotator;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Annotates without models, for tests of the graph: each segment is one sentence, each run of
 * non-blanks a token, each token in capitals a mention, each of small letters a noun. It fails on
 * texts that hold {@code BOOM}; in texts that hold {@code ASTRAY} the first sentence ends far
 * beyond the text, so that whoever reads it fails.
 */
public final class WordAnnotator implements Annotator {

  public static final String BOMB = "BOOM";
  public static final String STRAY = "ASTRAY";

  @Override
  public Annotation annotate(String text, List<Segment> segments) {
    if (text.contains(BOMB)) {
      throw new IllegalStateException("As the test wished.");
    }
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Segment segment : segments) {
      List<Token> tokens = tokens(text, segment.span());
      for (Token token : tokens) {
        if (token.entityType() != null) {
          mentions.add(
              new Mention(
                  mentions.size(),
                  sentences.size(),
                  token.index(),
                  token.index(),
                  token.span(),
                  "MISC",
                  null));
        }
      }
      Span span = sentences.isEmpty() && text.contains(STRAY) ? astray(segment) : segment.span();
      sentences.add(
          new Sentence(sentences.size(), segment.ordinal(), span, tokens, false, null, null));
    }
    return new Annotation(sentences, mentions);
  }

  private static Span astray(Segment segment) {
    return new Span(segment.span().start(), 1_000_000);
  }

  private static List<Token> tokens(String text, Span segment) {
    int[] points = text.codePoints().toArray();
    List<Token> tokens = new ArrayList<>();
    int start = segment.start();
    for (int i = segment.start(); i <= segment.end(); i++) {
      if (i == segment.end() || Character.isWhitespace(points[i])) {
        if (i > start) {
          tokens.add(token(tokens.size() + 1, new String(points, start, i - start), start, i));
        }
        start = i + 1;
      }
    }
    return tokens;
  }

  private static Token token(int index, String form, int start, int end) {
    boolean capitals = form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    String tag = form.chars().allMatch(Character::isLowerCase) ? "NN" : "X";
    return new Token(
        index, new Span(start, end), form, form, tag, capitals ? "MISC" : null, null, null);
  }
}
