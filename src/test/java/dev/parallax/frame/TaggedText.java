package dev.parallax.frame;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Annotated sentences written by hand: tokens {@code form/TAG}, {@code form:lemma/TAG} or {@code
 * form/TAG/head/relation}, with a {@code +} before a token that touches the one before it, and
 * {@code TAG@TYPE} for one within a mention of that type.
 */
public final class TaggedText {

  private TaggedText() {}

  /** A sentence; it counts as parsed if its tokens have heads. */
  public static Sentence sentence(String tagged) {
    List<Token> tokens = tokens(tagged);
    boolean parsed = tokens.get(0).head() != null;
    return new Sentence(0, 0, span(tokens), tokens, parsed, null, null);
  }

  /** Tokens, with offsets as if there were one blank between them. */
  public static List<Token> tokens(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String written : tagged.strip().split("\\s+", -1)) {
      boolean touches = written.startsWith("+");
      String[] parts = (touches ? written.substring(1) : written).split("/", -1);
      String form = parts[0].split(":", 2)[0];
      int start = tokens.isEmpty() || touches ? at : at + 1;
      at = start + length(form);
      tokens.add(token(tokens.size() + 1, new Span(start, at), form, parts));
    }
    return tokens;
  }

  private static Token token(int index, Span span, String form, String[] parts) {
    String lemma =
        parts[0].contains(":") ? parts[0].split(":", 2)[1] : form.toLowerCase(Locale.ROOT);
    String[] tags = (parts.length > 1 ? parts[1] : "NN").split("@", 2);
    String mention = tags.length > 1 ? tags[1] : null;
    return parts.length > 2
        ? new Token(index, span, form, lemma, tags[0], mention, Integer.valueOf(parts[2]), parts[3])
        : new Token(index, span, form, lemma, tags[0], mention, null, null);
  }

  /** A document of one-sentence segments of the kinds given; tagged sentences as above. */
  public static AnnotatedDocument document(List<SegmentKind> kinds, List<String> tagged) {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      int start = text.isEmpty() ? 0 : length(text.append("\n\n"));
      List<Token> tokens = tokens(tagged.get(i)).stream().map(t -> shift(t, start)).toList();
      for (Token token : tokens) {
        text.append(" ".repeat(token.span().start() - length(text))).append(token.form());
      }
      segments.add(new Segment(i, kinds.get(i), List.of(), new Span(start, length(text))));
      boolean parsed = tokens.get(0).head() != null;
      sentences.add(new Sentence(i, i, span(tokens), tokens, parsed, null, null));
    }
    return new AnnotatedDocument(
        AnnotatedSentences.document(text.toString(), segments),
        new Annotation(sentences, List.of()));
  }

  private static Token shift(Token token, int distance) {
    return new Token(
        token.index(),
        token.span().shift(distance),
        token.form(),
        token.lemma(),
        token.partOfSpeech(),
        token.entityType(),
        token.head(),
        token.relation());
  }

  private static int length(CharSequence text) {
    return (int) text.codePoints().count();
  }

  private static Span span(List<Token> tokens) {
    return new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
  }
}
