package dev.parallax.term;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document annotated by hand. Each token is written {@code form|tag}, {@code form|tag|lemma} or
 * {@code form|tag|lemma|entity type}; {@code ~} before it says that it touches the one before. The
 * lemma is the form, if none is given.
 */
final class TaggedDocument {

  private final StringBuilder text = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();

  /** A document whose sentences are a paragraph each. */
  static AnnotatedDocument of(String... taggedSentences) {
    TaggedDocument document = new TaggedDocument();
    for (String sentence : taggedSentences) {
      document.add(SegmentKind.PARAGRAPH, sentence);
    }
    return document.build();
  }

  /** The one sentence of a document. */
  static Sentence sentence(String tagged) {
    return of(tagged).annotation().sentences().get(0);
  }

  /** Adds a segment of one sentence. */
  TaggedDocument add(SegmentKind kind, String tagged) {
    int start = length();
    List<Token> tokens = new ArrayList<>();
    for (String token : tagged.split(" ", -1)) {
      tokens.add(token(tokens.size() + 1, token));
    }
    Span span = new Span(tokens.get(0).span().start(), length());
    segments.add(new Segment(segments.size(), kind, List.of(), new Span(start, length())));
    sentences.add(
        new Sentence(sentences.size(), segments.size() - 1, span, tokens, false, null, null));
    text.append("\n\n");
    return this;
  }

  private Token token(int index, String written) {
    boolean touches = written.startsWith("~");
    String[] parts = (touches ? written.substring(1) : written).split("\\|", -1);
    text.append(touches || index == 1 ? "" : " ");
    Span span = new Span(length(), length() + parts[0].codePointCount(0, parts[0].length()));
    text.append(parts[0]);
    return new Token(
        index,
        span,
        parts[0],
        part(parts, 2, parts[0]),
        parts[1],
        part(parts, 3, null),
        null,
        null);
  }

  private static String part(String[] parts, int index, @Nullable String otherwise) {
    return index < parts.length ? parts[index] : otherwise;
  }

  private int length() {
    return text.codePointCount(0, text.length());
  }

  AnnotatedDocument build() {
    Document document =
        new Document(
            "a/hand.txt",
            "a",
            "a/hand.txt",
            "0".repeat(64),
            text.length(),
            "text",
            null,
            Metadata.NONE,
            text.toString(),
            text.toString(),
            segments,
            List.of(),
            List.of());
    return new AnnotatedDocument(document, new Annotation(sentences, List.of()));
  }
}
