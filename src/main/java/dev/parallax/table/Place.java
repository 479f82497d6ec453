package dev.parallax.table;

import dev.parallax.model.Document;
import dev.parallax.model.Span;

/**
 * Where something stands in a document.
 *
 * @param in the document's texts
 * @param cleaned in the cleaned text
 * @param raw in the raw text
 */
record Place(LocatedText in, Span cleaned, Span raw) {

  Document document() {
    return in.document();
  }

  /** What stands there in the cleaned text. */
  String text() {
    return in.cleaned(cleaned);
  }

  /** What stands there in the raw text. */
  String rawText() {
    return in.raw(raw);
  }
}
