package dev.parallax.corpus.clean.edit;

import dev.parallax.model.text.CleaningStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts changes on top of earlier alterations, in one pass over both. "Middle" offsets are those of
 * the text after the alterations and before the changes.
 */
final class Composition {

  private static final int NONE = Integer.MAX_VALUE;

  private final EditedText before;
  private final List<Change> changes;
  private final List<Alteration> composed = new ArrayList<>();
  private final StringBuilder text;
  private int nextAlteration;
  private int nextChange;

  /** Middle offset up to which the text is written. */
  private int written;

  /** Raw offset less middle offset, behind the last alteration taken. */
  private int shift;

  Composition(EditedText before, List<Change> changes) {
    this.before = before;
    this.changes = changes;
    this.text = new StringBuilder(before.text().length());
  }

  EditedText compose() {
    while (nextStart() != NONE) {
      mergeOverlapping();
    }
    writeUpTo(before.text().length());
    return new EditedText(before.raw(), text.toString(), composed);
  }

  /** Makes one alteration of the next one or change and of all that overlap with it. */
  private void mergeOverlapping() {
    int middleStart = nextStart();
    int middleEnd = middleStart;
    int rawStart = middleStart + shift;
    writeUpTo(middleStart);
    final int start = text.length();
    CleaningStep alterationStep = null;
    CleaningStep changeStep = null;
    do {
      if (alterationStart() <= changeStart()) {
        Alteration taken = before.alterations().get(nextAlteration++);
        middleEnd = Math.max(middleEnd, taken.end());
        shift = taken.rawEnd() - taken.end();
        alterationStep = taken.step();
      } else {
        Change taken = changes.get(nextChange++);
        middleEnd = Math.max(middleEnd, taken.end());
        writeUpTo(taken.start());
        text.append(taken.text());
        written = taken.end();
        changeStep = taken.step();
      }
    } while (nextStart() < middleEnd);
    writeUpTo(middleEnd);
    add(changeStep == null ? alterationStep : changeStep, rawStart, middleEnd + shift, start);
  }

  private void add(@Nullable CleaningStep step, int rawStart, int rawEnd, int start) {
    int length = text.length() - start;
    boolean same =
        rawEnd - rawStart == length
            && before.raw().regionMatches(rawStart, text.substring(start), 0, length);
    if (step != null && !same) {
      composed.add(new Alteration(step, rawStart, rawEnd, start, text.length()));
    }
  }

  private void writeUpTo(int middle) {
    if (middle > written) {
      text.append(before.text(), written, middle);
      written = middle;
    }
  }

  private int nextStart() {
    return Math.min(alterationStart(), changeStart());
  }

  private int alterationStart() {
    List<Alteration> alterations = before.alterations();
    return nextAlteration < alterations.size() ? alterations.get(nextAlteration).start() : NONE;
  }

  private int changeStart() {
    return nextChange < changes.size() ? changes.get(nextChange).start() : NONE;
  }
}
