package dev.parallax.corpus.clean.text;

import java.util.ArrayList;
import java.util.List;

/** Groups lines that no blank line or page break parts. */
public final class Blocks {

  private Blocks() {}

  public static List<List<Line>> of(List<Line> lines) {
    List<List<Line>> blocks = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).startsBlock()) {
        blocks.add(lines.subList(from, i));
        from = i;
      }
    }
    return lines.isEmpty() ? List.of() : blocks;
  }
}
