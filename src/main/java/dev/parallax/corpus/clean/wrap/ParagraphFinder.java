package dev.parallax.corpus.clean.wrap;

import dev.parallax.corpus.clean.heading.HeadingRules;
import dev.parallax.corpus.clean.heading.HeadingShape;
import dev.parallax.corpus.clean.text.Bullet;
import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Passage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Groups the lines of a text without marked structure into passages. */
public final class ParagraphFinder {

  /** Columns a line must be further in than the one before it to begin a paragraph. */
  private static final int INDENT = 2;

  private final Wrapping wrapping;
  private final Predicate<Line> standsAlone;

  /**
   * @param wrapping of the document
   * @param standsAlone knows lines that are never part of running text, such as a bare address
   */
  public ParagraphFinder(Wrapping wrapping, Predicate<Line> standsAlone) {
    this.wrapping = wrapping;
    this.standsAlone = standsAlone;
  }

  public List<Passage> find(List<List<Line>> blocks) {
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
    BlockShape shape = BlockShape.of(block);
    int from = 0;
    for (int i = 1; i <= block.size(); i++) {
      if (i == block.size() || begins(block, from, i, shape)) {
        passages.add(new Passage(block.subList(from, i)));
        from = i;
      }
    }
  }

  /** Whether line {@code i} begins a paragraph, when the present one began at {@code from}. */
  private boolean begins(List<Line> block, int from, int i, BlockShape shape) {
    Line before = block.get(i - 1);
    Line line = block.get(i);
    if (line.startsLowerCase()) {
      return false;
    }
    boolean room = wrapping.hasRoom(before, line, shape.width());
    return (room && (before.endsClause() || standsAlone.test(before) || standsAlone.test(line)))
        || beginsItem(before, line, block.get(from))
        || (before.endsClause() && isIndented(before, line, shape))
        || (i == from + 1 && isHeading(before, line))
        || (before.endsClause() && i + 1 < block.size() && isHeading(line, block.get(i + 1)));
  }

  private static boolean beginsItem(Line before, Line line, Line first) {
    return Bullet.begins(line)
        && (Bullet.begins(first)
            || before.endsClause()
            || before.source().charAt(before.end() - 1) == ',');
  }

  private static boolean isIndented(Line before, Line line, BlockShape shape) {
    return line.indent() >= INDENT + Math.min(before.indent(), shape.indent());
  }

  /** A heading that no blank line parts from the line after it. */
  private boolean isHeading(Line line, Line next) {
    return !next.startsLowerCase()
        && wrapping.hasRoom(line, next, wrapping.width())
        && HeadingRules.shape(line) == HeadingShape.CLEAR;
  }
}
