package dev.parallax.corpus.clean;

import dev.parallax.corpus.Message;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Says what of a text is kept and not measured, and how much of it that is. */
final class UnmeasuredText {

  /** From this share of a text on, boilerplate is doubtful: it may be text after all. */
  private static final double MUCH = 0.1;

  private UnmeasuredText() {}

  static List<Issue> issues(String text, List<Segment> segments) {
    Map<SegmentKind, Integer> counts = new EnumMap<>(SegmentKind.class);
    Map<SegmentKind, Integer> characters = new EnumMap<>(SegmentKind.class);
    for (Segment segment : segments) {
      counts.merge(segment.kind(), 1, Integer::sum);
      characters.merge(segment.kind(), segment.span().length(), Integer::sum);
    }
    double all = Math.max(1, text.codePointCount(0, text.length()));
    List<Issue> issues = new ArrayList<>();
    setApart(counts, characters, all, issues);
    double boilerplate = characters.getOrDefault(SegmentKind.BOILERPLATE, 0) / all;
    if (boilerplate > MUCH) {
      issues.add(
          new Issue(
              IssueCode.MUCH_BOILERPLATE,
              Message.of(
                  "%.0f %% of the text are taken for boilerplate and not measured; look at the"
                      + " document's segments, and set cleaning.find_boilerplate to false if they are"
                      + " its author's words.",
                  100 * boilerplate)));
    }
    return issues;
  }

  private static void setApart(
      Map<SegmentKind, Integer> counts,
      Map<SegmentKind, Integer> characters,
      double all,
      List<Issue> issues) {
    StringJoiner kinds = new StringJoiner(", ");
    double share = 0;
    for (SegmentKind kind :
        List.of(
            SegmentKind.FOOTNOTE, SegmentKind.REFERENCE, SegmentKind.CAPTION, SegmentKind.TABLE)) {
      if (counts.containsKey(kind)) {
        kinds.add(Message.of("%s: %,d", kind.label(), counts.get(kind)));
        share += characters.getOrDefault(kind, 0) / all;
      }
    }
    if (kinds.length() > 0) {
      issues.add(
          new Issue(
              IssueCode.SET_APART,
              Message.of(
                  "%.1f %% of the text are kept and not measured, since they are no running text"
                      + " (segments of kind %s).",
                  100 * share, kinds)));
    }
  }
}
