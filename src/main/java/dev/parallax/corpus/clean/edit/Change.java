package dev.parallax.corpus.clean.edit;

import dev.parallax.model.text.CleaningStep;

/**
 * A wish to replace a stretch of a text, in UTF-16 units. It never inserts only: a pure insertion
 * has no place in the raw text, so a raw span could not tell whether it belongs to it.
 *
 * @param step that wishes it
 * @param start first unit to replace
 * @param end unit after the last, greater than {@code start}
 * @param text to stand there instead
 */
public record Change(CleaningStep step, int start, int end, String text) {

  public Change {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Not a replacement: [" + start + ", " + end + ")");
    }
  }
}
