package dev.parallax.corpus.clean.heading;

import dev.parallax.corpus.clean.text.Part;
import dev.parallax.corpus.clean.text.Passage;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds headings that say little by themselves in documents that have others: short questions, and
 * short lines that end in a small word or stand before a short paragraph. Each stands alone on a
 * line between blank lines, after the end of a sentence and before a paragraph longer than itself.
 */
final class FellowHeadings {

  /** In UTF-16 units, as are the lengths below. */
  private static final int LONGEST = 80;

  private static final int SHORTEST_BODY = 40;
  private static final int TIMES_LONGER = 2;

  /** A question stands between paragraphs of this length; else it is one of the text's turns. */
  private static final int SHORTEST_AROUND_QUESTION = 120;

  /** Nor does a sentence shorter than this stand alone two paragraphs away. */
  private static final int SHORT_SENTENCE = 60;

  private static final int AROUND = 2;

  private final List<Part> parts;
  private final List<HeadingShape> shapes;

  private FellowHeadings(List<Part> parts, List<HeadingShape> shapes) {
    this.parts = parts;
    this.shapes = shapes;
  }

  static List<Part> find(List<Part> parts, List<HeadingShape> shapes) {
    return new FellowHeadings(parts, shapes).find();
  }

  private List<Part> find() {
    boolean others = parts.stream().anyMatch(part -> part.level() > 0);
    List<Integer> fellows = new ArrayList<>();
    for (int i = 1; i + 1 < parts.size(); i++) {
      if (isCandidate(i)) {
        fellows.add(i);
      }
    }
    List<Part> found = new ArrayList<>(parts);
    if (others || fellows.size() > 1) {
      fellows.forEach(i -> found.set(i, parts.get(i).as(SegmentKind.HEADING)));
    }
    return found;
  }

  private boolean isCandidate(int index) {
    Part part = parts.get(index);
    return part.is(SegmentKind.PARAGRAPH)
        && shapes.get(index) != HeadingShape.NONE
        && isSetApart(index)
        && isBetweenParagraphs(index)
        && (!HeadingRules.isQuestion(part.passage()) || isQuestionOverBody(index));
  }

  /** Whether it is a short line between blank lines. */
  private boolean isSetApart(int index) {
    Passage passage = parts.get(index).passage();
    return passage.lines().size() == 1
        && passage.length() <= LONGEST
        && passage.first().startsBlock()
        && parts.get(index + 1).passage().first().startsBlock();
  }

  private boolean isBetweenParagraphs(int index) {
    Part before = parts.get(index - 1);
    Part after = parts.get(index + 1);
    int length = parts.get(index).passage().length();
    return (!before.is(SegmentKind.PARAGRAPH) || before.passage().last().endsSentence())
        && after.is(SegmentKind.PARAGRAPH)
        && shapes.get(index + 1) == HeadingShape.NONE
        && after.passage().length() >= Math.max(SHORTEST_BODY, TIMES_LONGER * length)
        && after.passage().last().endsClause();
  }

  private boolean isQuestionOverBody(int index) {
    return isLong(index - 1)
        && isLong(index + 1)
        && !isShortSentence(index - AROUND)
        && !isShortSentence(index + AROUND);
  }

  private boolean isLong(int index) {
    return !parts.get(index).is(SegmentKind.PARAGRAPH)
        || parts.get(index).passage().length() >= SHORTEST_AROUND_QUESTION;
  }

  private boolean isShortSentence(int index) {
    return index >= 0
        && index < parts.size()
        && parts.get(index).is(SegmentKind.PARAGRAPH)
        && shapes.get(index) == HeadingShape.NONE
        && parts.get(index).passage().length() < SHORT_SENTENCE;
  }
}
