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
record Layout(List<Line> lines, List<Line> furniture, List<Part> parts) {

  Layout {
    lines = List.copyOf(lines);
    furniture = List.copyOf(furniture);
    parts = List.copyOf(parts);
  }

  Layout withParts(List<Part> others) {
    return new Layout(lines, furniture, others);
  }
}
