package dev.parallax.corpus.clean.heading;

import dev.parallax.corpus.clean.text.Part;
import dev.parallax.corpus.clean.text.Shouting;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells titles and headings from paragraphs in a text without marked structure. A heading is short
 * and title-like and body follows it. What comes before all body is front matter; lines that say
 * little by themselves are headings where the document has others.
 */
public final class HeadingFinder {

  /** More headings in a row than this, without capitals, are a list or verse. */
  private static final int MOST_IN_A_ROW = 3;

  private static final int MOST_IN_A_FAINT_ROW = 2;

  /** A faint heading needs a paragraph of this length after it, in UTF-16 units. */
  private static final int BODY_AFTER_FAINT = 80;

  private final List<Part> parts;
  private final List<HeadingShape> shapes;

  private HeadingFinder(List<Part> parts) {
    this.parts = parts;
    this.shapes =
        parts.stream()
            .map(
                part ->
                    part.is(SegmentKind.PARAGRAPH)
                        ? HeadingRules.shape(part.passage())
                        : HeadingShape.NONE)
            .toList();
  }

  public static List<Part> find(List<Part> parts) {
    return new HeadingFinder(parts).find();
  }

  private List<Part> find() {
    List<Part> found = new ArrayList<>(parts);
    int from = 0;
    while (from < parts.size()) {
      int to = endOfRow(from);
      if (to > from && isHeadingRow(from, to)) {
        for (int i = from; i < to; i++) {
          found.set(i, parts.get(i).as(SegmentKind.HEADING));
        }
      }
      from = Math.max(to, from + 1);
    }
    return FellowHeadings.find(TitleLines.find(found, shapes), shapes);
  }

  private int endOfRow(int from) {
    int to = from;
    while (to < parts.size() && shapes.get(to).suffices()) {
      to++;
    }
    return to;
  }

  private boolean isHeadingRow(int from, int to) {
    int body = to;
    while (body < parts.size() && parts.get(body).is(SegmentKind.BOILERPLATE)) {
      body++;
    }
    if (body == parts.size()) {
      return false;
    }
    boolean clear = shapes.subList(from, to).stream().allMatch(s -> s == HeadingShape.CLEAR);
    if (clear) {
      return to - from <= MOST_IN_A_ROW || allShouted(from, to);
    }
    return to - from <= MOST_IN_A_FAINT_ROW
        && parts.get(body).passage().length() >= BODY_AFTER_FAINT
        && isAfterSentence(from);
  }

  private boolean allShouted(int from, int to) {
    return parts.subList(from, to).stream()
        .allMatch(part -> Shouting.isShouted(part.passage().head(80)));
  }

  /** A line after a colon, or after a line of verse, is no heading. */
  private boolean isAfterSentence(int index) {
    return index == 0
        || parts.get(index - 1).is(SegmentKind.BOILERPLATE)
        || parts.get(index - 1).passage().last().endsSentence();
  }
}
