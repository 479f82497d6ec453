package dev.parallax.corpus.extract.pdf;

import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that make one segment.
 *
 * @param rows with the page each stands on, in reading order; at least one
 * @param kind what it is
 * @param level of a heading, from 1; 0 for all else
 * @param indented whether its first row is further in than its column
 */
record PrintedBlock(List<PlacedRow> rows, SegmentKind kind, int level, boolean indented) {

  /**
   * A row and its page.
   *
   * @param page from 0
   * @param right right edge of its column, in points
   */
  record PlacedRow(PrintedRow row, int page, float right) {}

  PrintedBlock as(SegmentKind other, int otherLevel) {
    return new PrintedBlock(rows, other, otherLevel, indented);
  }

  PrintedBlock followedBy(PrintedBlock next) {
    List<PlacedRow> all = new ArrayList<>(rows);
    all.addAll(next.rows);
    return new PrintedBlock(all, kind, level, indented);
  }

  PrintedRow first() {
    return rows.get(0).row();
  }

  PlacedRow last() {
    return rows.get(rows.size() - 1);
  }

  int page() {
    return rows.get(0).page();
  }

  /** Its rows parted by a space. */
  String text() {
    return String.join(" ", rows.stream().map(placed -> placed.row().text()).toList());
  }
}
