package dev.parallax.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Groups the lines of a text without marked structure into passages. */
final class ParagraphFinder {

  /** Columns a line must be further in than the one before it to begin a paragraph. */
  private static final int INDENT = 2;

  private final Wrapping wrapping;
  private final Predicate<Line> standsAlone;

  /**
   * @param wrapping of the document
   * @param standsAlone knows lines that are never part of running text, such as a bare address
   */
  ParagraphFinder(Wrapping wrapping, Predicate<Line> standsAlone) {
    this.wrapping = wrapping;
    this.standsAlone = standsAlone;
  }

  List<Passage> find(List<List<Line>> blocks) {
    List<Passage> passages = new ArrayList<>();
    for (List<Line> block : blocks) {
      if (wrapping.joins(block)) {
        split(block, passages);
      } else {
        block.forEach(line -> passages.add(new Passage(List.of(line))));
      }
    }
    return passages;
  }

  private void split(List<Line> block, List<Passage> passages) {
    int width = block.stream().mapToInt(Line::length).max().orElse(0);
    int from = 0;
    for (int i = 1; i <= block.size(); i++) {
      if (i == block.size() || begins(block, from, i, width)) {
        passages.add(new Passage(block.subList(from, i)));
        from = i;
      }
    }
  }

  /** Whether line {@code i} begins a paragraph, when the present one began at {@code from}. */
  private boolean begins(List<Line> block, int from, int i, int width) {
    Line before = block.get(i - 1);
    Line line = block.get(i);
    if (line.startsLowerCase()) {
      return false;
    }
    return isSetOff(before, line, width)
        || beginsItem(before, line, block.get(from))
        || (before.endsSentence() && (line.indent() >= before.indent() + INDENT))
        || (before.endsSentence() && before.hasRoomFor(line, width))
        || (i == from + 1 && isRunInHeading(before, line));
  }

  private boolean isSetOff(Line before, Line line, int width) {
    return before.hasRoomFor(line, width) && (standsAlone.test(before) || standsAlone.test(line));
  }

  private static boolean beginsItem(Line before, Line line, Line first) {
    return Bullet.begins(line)
        && (Bullet.begins(first)
            || before.endsClause()
            || before.source().charAt(before.end() - 1) == ',');
  }

  /** A heading that no blank line parts from its text. */
  private boolean isRunInHeading(Line before, Line line) {
    return before.hasRoomFor(line, wrapping.width())
        && HeadingRules.shape(before) == HeadingShape.CLEAR;
  }
}
