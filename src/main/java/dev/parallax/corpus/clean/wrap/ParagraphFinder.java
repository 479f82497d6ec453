package dev.parallax.corpus.clean.wrap;

import dev.parallax.corpus.clean.heading.HeadingRules;
import dev.parallax.corpus.clean.heading.HeadingShape;
import dev.parallax.corpus.clean.text.Bullet;
import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Groups the lines of a text without marked structure into passages. */
public final class ParagraphFinder {

  /** Columns a line must be further in than the one before it to begin a paragraph. */
  private static final int INDENT = 2;

  /** Of a line's width, a heading of a few words in small letters takes at most this share. */
  private static final double FAINT_HEADING = 0.7;

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
      split(block, shapes(block), passages);
    }
    return passages;
  }

  /** Of each line the outline of its column; none where lines are not to be joined. */
  private List<Optional<BlockShape>> shapes(List<Line> block) {
    List<List<Line>> columns = NarrowColumns.of(block);
    boolean wraps = columns.stream().anyMatch(wrapping::joins);
    List<Optional<BlockShape>> shapes = new ArrayList<>();
    for (List<Line> column : columns) {
      boolean joins = wrapping.joins(column) || (wraps && column.size() == 1);
      Optional<BlockShape> shape =
          joins ? Optional.of(BlockShape.of(column)) : Optional.<BlockShape>empty();
      column.forEach(line -> shapes.add(shape));
    }
    return shapes;
  }

  /** A paragraph may run from one column into the next. */
  private void split(List<Line> block, List<Optional<BlockShape>> shapes, List<Passage> passages) {
    int from = 0;
    for (int i = 1; i <= block.size(); i++) {
      if (i == block.size()
          || shapes.get(i - 1).isEmpty()
          || shapes.get(i).isEmpty()
          || begins(block, from, i, shapes.get(i - 1).get())) {
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
        || (i == from + 1 && isHeading(block, from))
        || (before.endsClause() && i + 1 < block.size() && isHeading(block, i));
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

  /**
   * A heading that no blank line parts from the line after it. A few words in small letters need
   * more than room: most of the line is empty, and full lines of text follow.
   */
  private boolean isHeading(List<Line> block, int index) {
    Line line = block.get(index);
    Line next = block.get(index + 1);
    if (next.startsLowerCase() || !wrapping.hasRoom(line, next, wrapping.width())) {
      return false;
    }
    HeadingShape shape = HeadingRules.shape(line);
    return shape == HeadingShape.CLEAR
        || (shape == HeadingShape.FAINT
            && line.length() <= FAINT_HEADING * wrapping.width()
            && index + 2 < block.size()
            && block.get(index + 2).startsLowerCase()
            && !wrapping.hasRoom(next, block.get(index + 2), wrapping.width()));
  }

  /**
   * The outline of a block of lines.
   *
   * @param width length of its longest line, in UTF-16 units
   * @param indent columns before its middle line, were they sorted by indent: that of lines which
   *     begin no paragraph
   */
  private record BlockShape(int width, int indent) {

    static BlockShape of(List<Line> block) {
      int width = block.stream().mapToInt(Line::length).max().orElse(0);
      int[] indents = block.stream().mapToInt(Line::indent).sorted().toArray();
      return new BlockShape(width, indents.length == 0 ? 0 : indents[indents.length / 2]);
    }
  }
}
