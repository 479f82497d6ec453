package dev.parallax.table;

import dev.parallax.model.CodePointText;
import dev.parallax.model.Document;
import dev.parallax.model.Edit;
import dev.parallax.model.OffsetMap;
import dev.parallax.model.Span;

/** A document's cleaned text and its raw text, and the way from the one to the other. */
final class LocatedText {

  private final Document document;
  private final CodePointText cleaned;
  private final CodePointText raw;
  private final OffsetMap offsets;

  LocatedText(Document document) {
    this.document = document;
    this.cleaned = new CodePointText(document.text());
    this.raw = new CodePointText(document.rawText());
    this.offsets = new OffsetMap(document.edits());
  }

  Document document() {
    return document;
  }

  /** A place in the cleaned text, with its place in the raw text. */
  Place at(Span span) {
    return new Place(this, span, offsets.toRaw(span));
  }

  /** Where an edit was made: what it removed and what it put there. */
  Place at(Edit edit) {
    return new Place(this, edit.cleaned(), edit.raw());
  }

  String cleaned(Span span) {
    return cleaned.slice(span);
  }

  String raw(Span span) {
    return raw.slice(span);
  }
}
