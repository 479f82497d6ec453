package dev.parallax.corpus.clean;

import dev.parallax.corpus.clean.edit.CodePointCounter;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes segments of drafts: counts code points and gives each its heading path. */
final class Segmenter {

  private record OpenHeading(String text, int level) {}

  private final String text;
  private final CodePointCounter counter;
  private final Deque<OpenHeading> open = new ArrayDeque<>();
  private final List<Segment> segments = new ArrayList<>();

  private Segmenter(String text) {
    this.text = text;
    this.counter = new CodePointCounter(text);
  }

  static List<Segment> segments(Assembled assembled) {
    Segmenter segmenter = new Segmenter(assembled.text().text());
    assembled.drafts().forEach(segmenter::add);
    return segmenter.segments;
  }

  private void add(Draft draft) {
    SegmentKind kind = draft.part().kind();
    if (kind == SegmentKind.HEADING) {
      close(draft.part().level());
    }
    List<String> path =
        kind == SegmentKind.BOILERPLATE || kind == SegmentKind.TITLE ? List.of() : path();
    segments.add(
        new Segment(segments.size(), kind, path, counter.span(draft.start(), draft.end())));
    if (kind == SegmentKind.HEADING && draft.part().level() > 0) {
      String heading = text.substring(draft.start(), draft.end());
      open.addLast(new OpenHeading(heading, draft.part().level()));
    }
  }

  private void close(int level) {
    while (!open.isEmpty() && open.getLast().level() >= level) {
      open.removeLast();
    }
  }

  private List<String> path() {
    return open.stream().map(OpenHeading::text).toList();
  }
}
