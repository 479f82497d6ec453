package dev.parallax.corpus.clean;

import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Part;
import java.util.List;

/**
 * What a text consists of.
 *
 * @param lines all that are kept
 * @param furniture lines to drop
 * @param parts of the kept lines, in order
 */
record TextLayout(List<Line> lines, List<Line> furniture, List<Part> parts) {

  TextLayout {
    lines = List.copyOf(lines);
    furniture = List.copyOf(furniture);
    parts = List.copyOf(parts);
  }

  TextLayout withParts(List<Part> others) {
    return new TextLayout(lines, furniture, others);
  }
}
