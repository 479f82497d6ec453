package dev.parallax.table.document;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@link DocumentsTable}.
 *
 * @param analysed all that is known of the document
 */
public record DocumentRow(AnalysedDocument analysed) {

  Document document() {
    return analysed.document();
  }

  /** The title that metadata give, else the one the text begins with, else null. */
  @Nullable String title() {
    String given = document().metadata().title();
    return given != null ? given : titleInText();
  }

  private @Nullable String titleInText() {
    LocatedText text = new LocatedText(document());
    return segments(SegmentKind.TITLE)
        .findFirst()
        .map(segment -> text.cleaned(segment.span()))
        .orElse(null);
  }

  List<Issue> issues() {
    return analysed.issues();
  }

  Stream<Segment> segments(SegmentKind kind) {
    return document().segments().stream().filter(segment -> segment.kind() == kind);
  }

  List<Sentence> sentences() {
    return analysed.annotation().sentences();
  }
}
