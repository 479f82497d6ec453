package dev.parallax.entity;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Mention;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document for tests whose mentions are marked in its text: {@code [PERSON Shinzo Abe]}, {@code
 * [COUNTRY:JPN Japan]}. Each string is a sentence and a paragraph of its own; one that begins with
 * {@code #} is a heading.
 */
public final class MarkedDocument {

  private static final Pattern MARK = Pattern.compile("\\[([A-Z]+)(?::([A-Z]{3}))? ([^\\]]*)\\]");
  private static final Pattern TOKEN =
      Pattern.compile("'s\\b|(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*|\\S");

  private final StringBuilder text = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  private MarkedDocument() {}

  /** A document of that id, its cohort the id's first folder. */
  public static AnnotatedDocument of(String documentId, String... markedSentences) {
    MarkedDocument marked = new MarkedDocument();
    for (String sentence : markedSentences) {
      marked.add(sentence);
    }
    Document document =
        new Document(
            documentId,
            documentId.substring(0, documentId.indexOf('/')),
            documentId,
            "%064x".formatted(marked.text.toString().hashCode() & 0xffffffffL),
            0,
            "text",
            null,
            Metadata.NONE,
            marked.text.toString(),
            marked.text.toString(),
            marked.segments,
            List.of(),
            List.of());
    return new AnnotatedDocument(document, new Annotation(marked.sentences, marked.mentions));
  }

  private void add(String marked) {
    boolean heading = marked.startsWith("#");
    String source = heading ? marked.substring(1) : marked;
    int start = length();
    List<int[]> marks = new ArrayList<>();
    List<String[]> types = new ArrayList<>();
    Matcher matcher = MARK.matcher(source);
    int copied = 0;
    while (matcher.find()) {
      text.append(source, copied, matcher.start());
      int begin = length();
      text.append(matcher.group(3));
      marks.add(new int[] {begin, length()});
      types.add(new String[] {matcher.group(1), matcher.group(2)});
      copied = matcher.end();
    }
    text.append(source.substring(copied));
    Span span = new Span(start, length());
    text.append("\n\n");
    SegmentKind kind = heading ? SegmentKind.HEADING : SegmentKind.PARAGRAPH;
    segments.add(new Segment(segments.size(), kind, List.of(), span));
    List<Token> tokens = tokens(span, marks, types);
    for (int i = 0; i < marks.size(); i++) {
      mentions.add(mention(tokens, marks.get(i), types.get(i)));
    }
    sentences.add(
        new Sentence(sentences.size(), segments.size() - 1, span, tokens, false, null, null));
  }

  private List<Token> tokens(Span span, List<int[]> marks, List<String[]> types) {
    int from = text.offsetByCodePoints(0, span.start());
    String sentence = text.substring(from, text.offsetByCodePoints(from, span.length()));
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(sentence);
    while (matcher.find()) {
      int start = span.start() + sentence.codePointCount(0, matcher.start());
      int end = span.start() + sentence.codePointCount(0, matcher.end());
      String type = null;
      for (int i = 0; i < marks.size(); i++) {
        type = marks.get(i)[0] <= start && end <= marks.get(i)[1] ? types.get(i)[0] : type;
      }
      String form = matcher.group();
      String tag = Character.isUpperCase(form.codePointAt(0)) ? "NNP" : "NN";
      tokens.add(
          new Token(tokens.size() + 1, new Span(start, end), form, form, tag, type, null, null));
    }
    return tokens;
  }

  private Mention mention(List<Token> tokens, int[] mark, String[] type) {
    List<Token> covered =
        tokens.stream()
            .filter(token -> mark[0] <= token.span().start() && token.span().end() <= mark[1])
            .toList();
    return new Mention(
        mentions.size(),
        sentences.size(),
        covered.get(0).index(),
        covered.get(covered.size() - 1).index(),
        new Span(mark[0], mark[1]),
        type[0],
        type[1]);
  }

  private int length() {
    return text.codePointCount(0, text.length());
  }
}
