package dev.parallax.corpus.clean;

import java.util.List;

/**
 * Lines that make one segment.
 *
 * @param lines at least one
 */
record Passage(List<Line> lines) {

  Passage {
    lines = List.copyOf(lines);
  }

  Line first() {
    return lines.get(0);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }

  int start() {
    return first().start();
  }

  int end() {
    return last().end();
  }

  /** Length in the text as it came, line ends included. */
  int length() {
    return end() - start();
  }

  /** Its lines parted by a space, about {@code limit} characters of them. */
  String head(int limit) {
    StringBuilder head = new StringBuilder();
    for (Line line : lines) {
      if (head.length() >= limit) {
        break;
      }
      head.append(head.isEmpty() ? "" : " ").append(line.head(limit));
    }
    return head.toString();
  }
}
