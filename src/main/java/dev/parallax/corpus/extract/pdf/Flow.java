package dev.parallax.corpus.extract.pdf;

import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts blocks in the order in which they are read: a paragraph that a column or page cuts is whole,
 * and what stands in its way, a footnote or a figure with its caption, comes after it.
 */
final class Flow {

  private static final float SAME_SIZE = 0.6f;

  /** So many paragraphs that begin with an indent show that all do. */
  private static final int FEWEST_INDENTS = 3;

  private final boolean indents;
  private final List<PrintedBlock> ordered = new ArrayList<>();
  private final List<PrintedBlock> waiting = new ArrayList<>();
  private @Nullable PrintedBlock open;

  private Flow(boolean indents) {
    this.indents = indents;
  }

  static List<PrintedBlock> of(List<PrintedBlock> blocks) {
    long indented =
        blocks.stream().filter(b -> b.kind() == SegmentKind.PARAGRAPH && b.indented()).count();
    Flow flow = new Flow(indented >= FEWEST_INDENTS);
    blocks.forEach(flow::add);
    flow.close();
    return flow.ordered;
  }

  private void add(PrintedBlock block) {
    switch (block.kind()) {
      case PARAGRAPH -> addParagraph(block);
      case TITLE, HEADING -> {
        close();
        ordered.add(block);
      }
      case FOOTNOTE, REFERENCE, CAPTION, TABLE, BOILERPLATE -> waiting.add(block);
    }
  }

  private void addParagraph(PrintedBlock block) {
    PrintedBlock before = open;
    if (before != null && goesOn(before, block)) {
      open = before.followedBy(block);
    } else {
      close();
      open = block;
    }
  }

  private void close() {
    if (open != null) {
      ordered.add(open);
      open = null;
    }
    ordered.addAll(waiting);
    waiting.clear();
  }

  private boolean goesOn(PrintedBlock before, PrintedBlock block) {
    PrintedRow last = before.last().row();
    PrintedRow first = block.first();
    if (Math.abs(last.size() - first.size()) > SAME_SIZE) {
      return false;
    }
    boolean lower = Character.isLowerCase(first.text().codePointAt(0));
    boolean parted =
        !waiting.isEmpty() || before.last().page() != block.page() || last.y() > first.y();
    boolean ended = SentenceMarks.end(last.text());
    if (!parted) {
      return lower && !ended;
    }
    boolean full = before.last().right() - last.right() < 2 * last.size();
    return (!ended && (full || lower)) || (ended && full && indents && !block.indented() && !lower);
  }
}
