package dev.parallax.frame;

import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.config.AnnotationConfig;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Texts as paragraphs of one document, annotated by the real models. */
public final class AnnotatedSentences {

  private static final int LONGEST_PARSED = 200;

  private AnnotatedSentences() {}

  /** A document whose segments are these texts, in their order. */
  public static AnnotatedDocument annotate(List<String> paragraphs) {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      int end = start + paragraph.codePointCount(0, paragraph.length());
      segments.add(
          new Segment(segments.size(), SegmentKind.PARAGRAPH, List.of(), new Span(start, end)));
      start = end + 2;
    }
    Document document = document(String.join("\n\n", paragraphs), segments);
    return new AnnotatedDocument(
        document,
        SharedAnnotator.get(
                new AnnotationConfig(LONGEST_PARSED, false, AnnotationConfig.Parser.PARALLAX), 2)
            .annotate(document.text(), segments));
  }

  static Document document(String text, List<Segment> segments) {
    return new Document(
        "2016/a.txt",
        "2016",
        "2016/a.txt",
        "0".repeat(64),
        text.length(),
        "text",
        "UTF-8",
        Metadata.NONE,
        text,
        text,
        segments,
        List.of(),
        List.of());
  }
}
