package dev.parallax.corpus.clean.wrap;

import dev.parallax.corpus.clean.text.Line;
import java.util.List;

/**
 * The outline of a block of lines.
 *
 * @param width length of its longest line, in UTF-16 units
 * @param indent columns before its middle line, were they sorted by indent: that of lines which
 *     begin no paragraph
 */
public record BlockShape(int width, int indent) {

  public static BlockShape of(List<Line> block) {
    int width = block.stream().mapToInt(Line::length).max().orElse(0);
    int[] indents = block.stream().mapToInt(Line::indent).sorted().toArray();
    return new BlockShape(width, indents.length == 0 ? 0 : indents[indents.length / 2]);
  }
}
