package dev.parallax.corpus.clean.edit;

import dev.parallax.corpus.clean.text.Line;
import dev.parallax.model.text.CleaningStep;
import java.util.ArrayList;
import java.util.List;

/** Collects changes from left to right and keeps count of how far they move what follows. */
public final class Replacements {

  private final String text;
  private final List<Line> furniture;
  private final List<Change> changes = new ArrayList<>();
  private int nextFurniture;
  private int drift;

  /**
   * @param text to change
   * @param furniture lines to delete, in order
   */
  public Replacements(String text, List<Line> furniture) {
    this.text = text;
    this.furniture = furniture;
  }

  public List<Change> changes() {
    return changes;
  }

  /** Where an offset will be, once all is changed that stands before it. */
  public int moved(int offset) {
    return offset + drift;
  }

  /**
   * Replaces a stretch. Furniture in it, with all that follows it in the stretch, is a deletion of
   * its own.
   */
  public void replace(CleaningStep step, int from, int to, String with) {
    int kept = startOfFurniture(to);
    if (kept > from) {
      add(step, from, kept, with);
      add(CleaningStep.DROP_PAGE_FURNITURE, kept, to, "");
    } else if (to > from) {
      add(CleaningStep.DROP_PAGE_FURNITURE, from, to, with);
    } else if (!with.isEmpty()) {
      insert(step, to, with);
    }
  }

  /** Where the first furniture before {@code limit} starts; {@code limit} where there is none. */
  private int startOfFurniture(int limit) {
    int first = limit;
    while (nextFurniture < furniture.size() && furniture.get(nextFurniture).start() < limit) {
      first = Math.min(first, furniture.get(nextFurniture++).start());
    }
    return first;
  }

  /** Nothing stands between: the character before takes the text along, see {@link Change}. */
  private void insert(CleaningStep step, int offset, String inserted) {
    int start = text.offsetByCodePoints(offset, -1);
    add(step, start, offset, text.substring(start, offset) + inserted);
  }

  private void add(CleaningStep step, int start, int end, String with) {
    if (end > start && (end - start != with.length() || !text.startsWith(with, start))) {
      changes.add(new Change(step, start, end, with));
      drift += with.length() - (end - start);
    }
  }
}
