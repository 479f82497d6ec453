package dev.parallax.corpus.clean;

import dev.parallax.model.CleaningStep;
import java.util.ArrayList;
import java.util.List;

/** Collects changes from left to right and keeps count of how far they move what follows. */
final class Replacements {

  private final String text;
  private final List<Line> furniture;
  private final List<Change> changes = new ArrayList<>();
  private int nextFurniture;
  private int drift;

  /**
   * @param text to change
   * @param furniture lines to delete, in order
   */
  Replacements(String text, List<Line> furniture) {
    this.text = text;
    this.furniture = furniture;
  }

  List<Change> changes() {
    return changes;
  }

  /** Where an offset will be, once all is changed that stands before it. */
  int moved(int offset) {
    return offset + drift;
  }

  /**
   * Replaces a stretch. Furniture in it becomes deletions of their own; what is replaced is then
   * the first piece beside it.
   */
  void replace(CleaningStep step, int from, int to, String with) {
    String pending = with;
    int done = from;
    while (nextFurniture < furniture.size() && furniture.get(nextFurniture).start() < to) {
      Line line = furniture.get(nextFurniture++);
      if (line.start() > done) {
        add(step, done, line.start(), pending);
        pending = "";
      }
      add(CleaningStep.DROP_PAGE_FURNITURE, line.start(), line.end(), "");
      done = line.end();
    }
    if (to > done) {
      add(step, done, to, pending);
    } else if (!pending.isEmpty()) {
      insert(step, to, pending);
    }
  }

  /** Nothing stands between: the character before takes the text along, see {@link Change}. */
  private void insert(CleaningStep step, int offset, String inserted) {
    int start = text.offsetByCodePoints(offset, -1);
    add(step, start, offset, text.substring(start, offset) + inserted);
  }

  private void add(CleaningStep step, int start, int end, String with) {
    if (end - start != with.length() || !text.startsWith(with, start)) {
      changes.add(new Change(step, start, end, with));
      drift += with.length() - (end - start);
    }
  }
}
