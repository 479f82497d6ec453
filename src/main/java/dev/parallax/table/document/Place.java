package dev.parallax.table.document;

import dev.parallax.model.text.Document;
import dev.parallax.model.text.Span;

/**
 * Where something stands in a document.
 *
 * @param in the document's texts
 * @param cleaned in the cleaned text
 * @param raw in the raw text
 */
public record Place(LocatedText in, Span cleaned, Span raw) {

  /** The document it is in. */
  public Document document() {
    return in.document();
  }

  /** What stands there in the cleaned text. */
  public String text() {
    return in.cleaned(cleaned);
  }

  /** What stands there in the raw text. */
  public String rawText() {
    return in.raw(raw);
  }
}
