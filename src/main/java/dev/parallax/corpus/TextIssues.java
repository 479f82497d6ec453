package dev.parallax.corpus;

import dev.parallax.corpus.clean.CleanedText;
import dev.parallax.model.text.Capitals;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;

/** What is doubtful about a cleaned text, whatever the format it came in. */
final class TextIssues {

  /** Below it, little of what the file shows is measured. */
  private static final double LITTLE = 0.5;

  /** A note or a menu beside a short text is nothing to tell of. */
  private static final int ENOUGH_LETTERS = 400;

  private TextIssues() {}

  static List<Issue> of(CleanedText text) {
    List<Issue> issues = new ArrayList<>();
    long all = 0;
    long measured = 0;
    long capitals = 0;
    int at = 0;
    int index = 0;
    for (Segment segment : text.segments()) {
      index = text.text().offsetByCodePoints(index, segment.span().start() - at);
      int end =
          text.text().offsetByCodePoints(index, segment.span().end() - segment.span().start());
      String words = text.text().substring(index, end);
      at = segment.span().end();
      index = end;
      long letters = words.chars().filter(Character::isLetter).count();
      all += letters;
      measured += segment.kind() == SegmentKind.PARAGRAPH ? letters : 0;
      capitals += Capitals.isPassage(words) ? letters : 0;
    }
    if (measured == 0 && all > 0) {
      issues.add(
          new Issue(
              IssueCode.NO_PARAGRAPHS,
              "No part of the text was taken for a paragraph, so nothing of it is measured; see the"
                  + " kinds in the table segments."));
    } else if (measured < LITTLE * all && all >= ENOUGH_LETTERS) {
      issues.add(
          new Issue(
              IssueCode.MOSTLY_NOT_MEASURED,
              Message.of(
                  "Only %d %% of the text's letters are in paragraphs, which alone are measured;"
                      + " see the kinds of the others in the table segments.",
                  Math.round(100.0 * measured / all))));
    }
    if (capitals > 0) {
      issues.add(
          new Issue(
              IssueCode.TEXT_IN_CAPITALS,
              Message.of(
                  "%d %% of the text's letters are in passages in capitals. They are annotated as a"
                      + " model guesses that they would be written, and some names are missed;"
                      + " provide the text in small letters if there is such a version.",
                  Math.max(1, Math.round(100.0 * capitals / all)))));
    }
    return issues;
  }
}
