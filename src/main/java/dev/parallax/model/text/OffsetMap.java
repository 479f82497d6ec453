package dev.parallax.model.text;

import java.util.List;

/**
 * Leads spans of a cleaned text back to the raw text it came from. All offsets are code points.
 * Immutable; a look-up takes logarithmic time in the number of edits.
 */
public final class OffsetMap {

  private final List<Edit> edits;

  /**
   * @param edits of one document, in order and disjoint, none of them a pure insertion: what it
   *     replaces is never empty, for otherwise a raw span could not tell whether it is meant
   * @throws IllegalArgumentException if they are not so
   */
  public OffsetMap(List<Edit> edits) {
    this.edits = List.copyOf(edits);
    Span before = new Span(0, 0);
    int drift = 0;
    for (Edit edit : this.edits) {
      boolean aligned = edit.cleaned().start() - edit.raw().start() == drift;
      if (!aligned || edit.raw().length() == 0 || edit.raw().start() < before.end()) {
        throw new IllegalArgumentException("Edit out of order, misplaced or empty: " + edit);
      }
      before = edit.raw();
      drift = edit.cleaned().end() - edit.raw().end();
    }
  }

  /** The edits it was made from. */
  public List<Edit> edits() {
    return edits;
  }

  /**
   * The raw span that a cleaned span came from: replaying the edits within it gives exactly the
   * cleaned slice. Where a boundary falls inside a replacement, all of what was replaced is taken.
   * Deletions at the very edges are left out, so that the span is tight.
   */
  public Span toRaw(Span cleaned) {
    int start = startToRaw(cleaned.start());
    return new Span(start, Math.max(start, endToRaw(cleaned.end())));
  }

  private int startToRaw(int position) {
    int next = firstWhere(position, true);
    if (next < edits.size() && edits.get(next).cleaned().start() < position) {
      return edits.get(next).raw().start();
    }
    return after(next - 1, position);
  }

  private int endToRaw(int position) {
    int next = firstWhere(position, false);
    if (next > 0 && edits.get(next - 1).cleaned().end() > position) {
      return edits.get(next - 1).raw().end();
    }
    return after(next - 1, position);
  }

  /** The raw offset of a cleaned one that stands in the unchanged text after an edit. */
  private int after(int index, int position) {
    if (index < 0) {
      return position;
    }
    Edit edit = edits.get(index);
    return edit.raw().end() + position - edit.cleaned().end();
  }

  /** The first edit that ends after the position or, else, starts at or after it. */
  private int firstWhere(int position, boolean endsAfter) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Span cleaned = edits.get(middle).cleaned();
      if (endsAfter ? cleaned.end() > position : cleaned.start() >= position) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
