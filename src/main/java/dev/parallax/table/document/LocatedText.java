package dev.parallax.table.document;

import dev.parallax.model.text.CodePointText;
import dev.parallax.model.text.Document;
import dev.parallax.model.text.Edit;
import dev.parallax.model.text.OffsetMap;
import dev.parallax.model.text.Span;

/** A document's cleaned text and its raw text, and the way from the one to the other. */
public final class LocatedText {

  private final Document document;
  private final CodePointText cleaned;
  private final CodePointText raw;
  private final OffsetMap offsets;

  /** The texts of a document. */
  public LocatedText(Document document) {
    this.document = document;
    this.cleaned = new CodePointText(document.text());
    this.raw = new CodePointText(document.rawText());
    this.offsets = new OffsetMap(document.edits());
  }

  /** The document. */
  public Document document() {
    return document;
  }

  /** A place in the cleaned text, with its place in the raw text. */
  public Place at(Span span) {
    return new Place(this, span, offsets.toRaw(span));
  }

  /** Where an edit was made: what it removed and what it put there. */
  public Place at(Edit edit) {
    return new Place(this, edit.cleaned(), edit.raw());
  }

  /** A stretch of the cleaned text. */
  public String cleaned(Span span) {
    return cleaned.slice(span);
  }

  /** The stretch of the raw text that a stretch of the cleaned one came from. */
  public String raw(Span span) {
    return raw.slice(span);
  }
}
