package dev.parallax.corpus.clean.edit;

import dev.parallax.model.text.Edit;
import dev.parallax.model.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text together with all that happened to it since it was raw. Offsets are UTF-16 units until
 * {@link #edits()} turns them into code points, once.
 *
 * @param raw the text before any change
 * @param text the text now
 * @param alterations where they differ, in order, disjoint; between them they are equal
 */
public record EditedText(String raw, String text, List<Alteration> alterations) {

  public EditedText {
    alterations = List.copyOf(alterations);
  }

  public static EditedText unchanged(String raw) {
    return new EditedText(raw, raw, List.of());
  }

  /**
   * This text with changes made to it. Where a change touches an earlier one, the two become one,
   * put down to the later step.
   *
   * @param changes to the present text, in order, disjoint
   */
  public EditedText with(List<Change> changes) {
    return changes.isEmpty() ? this : new Composition(this, changes).compose();
  }

  /** Where a raw offset is now; where it was replaced, the start of what replaced it. */
  public int fromRaw(int rawOffset) {
    int low = 0;
    int high = alterations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (alterations.get(middle).rawEnd() > rawOffset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    if (low < alterations.size() && alterations.get(low).rawStart() < rawOffset) {
      return alterations.get(low).start();
    }
    return low == 0 ? rawOffset : rawOffset + drift(alterations.get(low - 1));
  }

  private static int drift(Alteration before) {
    return before.end() - before.rawEnd();
  }

  /** The alterations in code points. */
  public List<Edit> edits() {
    List<Edit> edits = new ArrayList<>(alterations.size());
    CodePointCounter inRaw = new CodePointCounter(raw);
    CodePointCounter inText = new CodePointCounter(text);
    for (Alteration alteration : alterations) {
      Span rawSpan = inRaw.span(alteration.rawStart(), alteration.rawEnd());
      Span textSpan = inText.span(alteration.start(), alteration.end());
      edits.add(new Edit(alteration.step(), rawSpan, textSpan));
    }
    return edits;
  }
}
