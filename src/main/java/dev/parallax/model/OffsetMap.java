package dev.parallax.model;

import java.util.List;
import java.util.function.Predicate;

/**
 * Leads from spans of a cleaned text back to the raw text.
 *
 * <p>The raw span is the smallest one such that replaying the edits inside it gives the cleaned
 * span. Where a boundary falls inside a replacement, all of the replacement's raw text is taken.
 */
public final class OffsetMap {

  private final List<Edit> edits;

  /**
   * @param edits from raw to cleaned text, in order, disjoint
   */
  public OffsetMap(List<Edit> edits) {
    this.edits = List.copyOf(edits);
  }

  /** The raw span of a cleaned span; in O(log n) of the number of edits. */
  public Span toRaw(Span cleaned) {
    int start = rawStart(cleaned.start());
    return new Span(start, Math.max(start, rawEnd(cleaned.end())));
  }

  private int rawStart(int offset) {
    int before = countWhile(edit -> edit.cleaned().end() <= offset);
    if (before < edits.size() && edits.get(before).cleaned().start() < offset) {
      return edits.get(before).raw().start();
    }
    return offset + drift(before);
  }

  private int rawEnd(int offset) {
    int before = countWhile(edit -> edit.cleaned().start() < offset);
    if (before > 0 && edits.get(before - 1).cleaned().end() > offset) {
      return edits.get(before - 1).raw().end();
    }
    return offset + drift(before);
  }

  /** How much further on the raw text stands after the first {@code count} edits. */
  private int drift(int count) {
    return count == 0 ? 0 : edits.get(count - 1).raw().end() - edits.get(count - 1).cleaned().end();
  }

  /** Length of the prefix of edits for which {@code holds}, by bisection. */
  private int countWhile(Predicate<Edit> holds) {
    int low = 0;
    int high = edits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(edits.get(middle))) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
