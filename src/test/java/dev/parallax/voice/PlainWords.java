package dev.parallax.voice;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.annotation.Token;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import dev.parallax.voice.words.DocumentWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Documents from words parted by blanks, one sentence a paragraph. A word may bear its tag, its
 * head and its relation: {@code talks/NNS/3/nsubj}. Marks stand without blanks on the side that
 * encloses.
 */
public final class PlainWords {

  private PlainWords() {}

  /** The words of a document of such paragraphs. */
  public static DocumentWords of(String... paragraphs) {
    return DocumentWords.of(document(paragraphs));
  }

  /** A document of such paragraphs. */
  public static AnnotatedDocument document(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    for (String paragraph : paragraphs) {
      text.append(text.isEmpty() ? "" : "\n\n");
      int start = text.length();
      List<Token> tokens = tokens(paragraph, text);
      Span span = new Span(start, text.length());
      int ordinal = segments.size();
      segments.add(new Segment(ordinal, SegmentKind.PARAGRAPH, List.of(), span));
      sentences.add(new Sentence(ordinal, ordinal, span, tokens, true, null, null));
    }
    Document document =
        new Document(
            "2016/x.txt",
            "2016",
            "x.txt",
            "0",
            1,
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

  /** The same document with other lemmas for some forms. */
  static AnnotatedDocument withLemmas(AnnotatedDocument document, Map<String, String> lemmas) {
    List<Sentence> sentences =
        document.annotation().sentences().stream()
            .map(
                s ->
                    new Sentence(
                        s.ordinal(),
                        s.segment(),
                        s.span(),
                        s.tokens().stream().map(t -> withLemma(t, lemmas)).toList(),
                        true,
                        null,
                        null))
            .toList();
    return new AnnotatedDocument(document.document(), new Annotation(sentences, List.of()));
  }

  private static Token withLemma(Token token, Map<String, String> lemmas) {
    return new Token(
        token.index(),
        token.span(),
        token.form(),
        lemmas.getOrDefault(token.form(), token.lemma()),
        token.partOfSpeech(),
        null,
        token.head(),
        token.relation());
  }

  private static List<Token> tokens(String paragraph, StringBuilder text) {
    List<Token> tokens = new ArrayList<>();
    boolean open = true;
    for (String word : paragraph.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      boolean closes =
          (!parts[0].isEmpty() && ",.”’»」".contains(parts[0])) || isEven(tokens, parts[0]);
      if (!open && !closes) {
        text.append(' ');
      }
      int start = text.length();
      text.append(parts[0]);
      open = "“‘«「".contains(parts[0]) || isOdd(tokens, parts[0]);
      tokens.add(token(tokens.size() + 1, parts, new Span(start, text.length())));
    }
    return tokens;
  }

  /** A mark without sides opens first and closes next; ” where it opens is one of those. */
  private static boolean isEven(List<Token> before, String mark) {
    return isSideless(mark) && count(before, mark) % 2 == 1;
  }

  private static boolean isOdd(List<Token> before, String mark) {
    return isSideless(mark) && count(before, mark) % 2 == 0;
  }

  private static boolean isSideless(String mark) {
    return mark.equals("''") || mark.equals("\"");
  }

  private static long count(List<Token> before, String mark) {
    return before.stream().filter(token -> token.form().equals(mark)).count();
  }

  private static Token token(int index, String[] parts, Span span) {
    return new Token(
        index,
        span,
        parts[0],
        parts[0],
        parts.length > 1 ? parts[1] : "NN",
        null,
        parts.length > 2 ? Integer.valueOf(parts[2]) : null,
        parts.length > 3 ? parts[3] : null);
  }
}
