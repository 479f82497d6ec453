package dev.parallax.corpus.clean.text;

import java.util.List;

/**
 * Lines that make one segment.
 *
 * @param lines at least one
 */
public record Passage(List<Line> lines) {

  public Passage {
    lines = List.copyOf(lines);
  }

  public Line first() {
    return lines.get(0);
  }

  public Line last() {
    return lines.get(lines.size() - 1);
  }

  public int start() {
    return first().start();
  }

  public int end() {
    return last().end();
  }

  /** Length in the text as it came, line ends included. */
  public int length() {
    return end() - start();
  }

  /** Whether blanks part it into at least so many words. */
  public boolean hasWords(int fewest) {
    int words = 0;
    for (int i = 0; i < lines.size() && words < fewest; i++) {
      words += lines.get(i).words();
    }
    return words >= fewest;
  }

  /** Its lines parted by a space, about {@code limit} characters of them. */
  public String head(int limit) {
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
