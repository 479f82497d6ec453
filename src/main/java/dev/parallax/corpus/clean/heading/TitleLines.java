package dev.parallax.corpus.clean.heading;

import dev.parallax.corpus.clean.text.Part;
import dev.parallax.corpus.clean.text.Passage;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds title and subtitle: the lines before all body. There a heading needs less evidence, since
 * an essay does not begin with a few words that end in nothing. The title is the first of them; an
 * unnumbered line of more than one word directly under it is a subtitle, a heading that heads
 * nothing.
 */
final class TitleLines {

  /** More lines than this before the body are a list, a cast or verse. */
  private static final int MOST_LINES = 3;

  /** The first paragraph of body is at least as long, in UTF-16 units. */
  private static final int SHORTEST_BODY = 80;

  private final List<Part> parts;
  private final List<HeadingShape> shapes;
  private final int end;

  private TitleLines(List<Part> parts, List<HeadingShape> shapes) {
    this.parts = new ArrayList<>(parts);
    this.shapes = shapes;
    this.end = end();
  }

  static List<Part> find(List<Part> parts, List<HeadingShape> shapes) {
    return new TitleLines(parts, shapes).find();
  }

  private List<Part> find() {
    if (isSetApart()) {
      for (int i = 0; i < end; i++) {
        if (parts.get(i).is(SegmentKind.PARAGRAPH)) {
          parts.set(i, parts.get(i).as(SegmentKind.HEADING));
        }
      }
    }
    int first = firstLine();
    if (isUnnumberedHeading(first)) {
      parts.set(first, parts.get(first).as(SegmentKind.TITLE));
      if (isUnnumberedHeading(first + 1) && isMoreThanAWord(parts.get(first + 1).passage())) {
        parts.set(first + 1, parts.get(first + 1).asSubtitle());
      }
    }
    return parts;
  }

  /** Index of the first part that is body; a short question may be a title, but nothing else. */
  private int end() {
    int index = firstLine();
    while (index < parts.size()
        && (parts.get(index).is(SegmentKind.BOILERPLATE) || isFrontLine(index))) {
      index++;
    }
    return index;
  }

  private int firstLine() {
    int index = 0;
    while (index < parts.size() && parts.get(index).is(SegmentKind.BOILERPLATE)) {
      index++;
    }
    return index;
  }

  private boolean isFrontLine(int index) {
    return shapes.get(index).suffices()
        || (shapes.get(index) == HeadingShape.WEAK
            && (index == firstLine() || !HeadingRules.isQuestion(parts.get(index).passage())));
  }

  private boolean isSetApart() {
    long lines = parts.subList(0, end).stream().filter(p -> p.is(SegmentKind.PARAGRAPH)).count();
    return lines <= MOST_LINES
        && end < parts.size()
        && parts.get(end).passage().length() >= SHORTEST_BODY
        && parts.get(end).passage().first().startsBlock()
        && !parts.get(end).passage().first().startsLowerCase();
  }

  private boolean isUnnumberedHeading(int index) {
    return index < parts.size()
        && parts.get(index).is(SegmentKind.HEADING)
        && !HeadingRules.isNumbered(parts.get(index).passage());
  }

  private static boolean isMoreThanAWord(Passage passage) {
    return passage.first().firstWordLength() < passage.length();
  }
}
