package dev.parallax.voice;

import dev.parallax.annotate.Annotator;
import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A text whose paragraphs are parted by blank lines, as a document. */
final class TextDocument {

  private TextDocument() {}

  static AnnotatedDocument annotated(String text, Annotator annotator) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      int end = at + paragraph.codePointCount(0, paragraph.length());
      if (!paragraph.isBlank()) {
        segments.add(
            new Segment(segments.size(), SegmentKind.PARAGRAPH, List.of(), new Span(at, end)));
      }
      at = end + 2;
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
            text,
            text,
            segments,
            List.of(),
            List.of());
    return new AnnotatedDocument(document, annotator.annotate(text, segments));
  }
}
