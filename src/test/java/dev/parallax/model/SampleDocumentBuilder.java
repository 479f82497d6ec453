package dev.parallax.model;

import dev.parallax.model.annotation.AnnotatedDocument;
import dev.parallax.model.annotation.Annotation;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.model.text.CleaningStep;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Edit;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.Metadata;
import dev.parallax.model.text.Screening;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Builds a document for a test, its raw and its cleaned text growing together. Segments are parted
 * by one blank line; {@link SampleAnnotator} annotates the result.
 */
public final class SampleDocumentBuilder {

  private final String documentId;
  private final StringBuilder raw = new StringBuilder();
  private final StringBuilder cleaned = new StringBuilder();
  private final List<Segment> segments = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();
  private final List<Issue> issues = new ArrayList<>();
  private Metadata metadata = Metadata.NONE;
  private List<String> nearDuplicates = List.of();
  private @Nullable String nearDuplicateGroup;
  private List<String> path = List.of();
  private SegmentKind kind = SegmentKind.PARAGRAPH;
  private int segmentStart;

  /**
   * @param documentId cohort, slash, path
   */
  public SampleDocumentBuilder(String documentId) {
    this.documentId = documentId;
  }

  public SampleDocumentBuilder metadata(
      @Nullable String title, @Nullable String author, Map<String, String> other) {
    metadata = new Metadata(title, author, "2024-03-01", "A journal", other);
    return this;
  }

  public SampleDocumentBuilder issue(IssueCode code, String message) {
    issues.add(new Issue(code, message));
    return this;
  }

  public SampleDocumentBuilder nearDuplicates(String group, String... documentIds) {
    nearDuplicates = List.of(documentIds);
    nearDuplicateGroup = group;
    return this;
  }

  public SampleDocumentBuilder title(String text) {
    return begin(SegmentKind.TITLE).text(text).end();
  }

  /** A heading; segments after it stand under it. */
  public SampleDocumentBuilder heading(String text) {
    begin(SegmentKind.HEADING).text(text).end();
    path = List.of(text);
    return this;
  }

  public SampleDocumentBuilder paragraph(String text) {
    return begin(SegmentKind.PARAGRAPH).text(text).end();
  }

  public SampleDocumentBuilder boilerplate(String text) {
    return begin(SegmentKind.BOILERPLATE).text(text).end();
  }

  /** Begins a segment to which {@link #text} and {@link #edit} add. */
  public SampleDocumentBuilder begin(SegmentKind segmentKind) {
    if (!segments.isEmpty()) {
      text("\n\n");
    }
    kind = segmentKind;
    segmentStart = length(cleaned);
    return this;
  }

  /** Text that cleaning leaves alone. */
  public SampleDocumentBuilder text(String both) {
    raw.append(both);
    cleaned.append(both);
    return this;
  }

  /** Text that cleaning changes. */
  public SampleDocumentBuilder edit(CleaningStep step, String removed, String inserted) {
    Span from = new Span(length(raw), length(raw) + length(removed));
    Span to = new Span(length(cleaned), length(cleaned) + length(inserted));
    edits.add(new Edit(step, from, to));
    raw.append(removed);
    cleaned.append(inserted);
    return this;
  }

  /** Ends the segment. */
  public SampleDocumentBuilder end() {
    List<String> above = kind == SegmentKind.HEADING ? List.of() : path;
    Span span = new Span(segmentStart, length(cleaned));
    segments.add(new Segment(segments.size(), kind, above, span));
    return this;
  }

  /** The document, annotated. */
  public AnalysedDocument build() {
    Document document = document();
    Annotation annotation = SampleAnnotator.annotate(document.text(), document.segments());
    return new AnalysedDocument(
        new AnnotatedDocument(document, annotation),
        new Screening(documentId, nearDuplicates, nearDuplicateGroup, List.of()),
        SampleAnalyst.analyse(document, annotation));
  }

  private Document document() {
    byte[] bytes = raw.toString().getBytes(StandardCharsets.UTF_8);
    return new Document(
        documentId,
        documentId.substring(0, documentId.indexOf('/')),
        documentId,
        "%064x".formatted(documentId.hashCode() & 0xffffffffL),
        bytes.length,
        "text",
        edits.isEmpty() ? null : "UTF-8",
        metadata,
        raw.toString(),
        cleaned.toString(),
        segments,
        edits,
        issues);
  }

  private static int length(CharSequence text) {
    return (int) text.codePoints().count();
  }
}
