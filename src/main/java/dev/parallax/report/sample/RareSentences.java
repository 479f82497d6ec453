package dev.parallax.report.sample;

import dev.parallax.report.read.Row;
import dev.parallax.report.read.RunFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sentences that may well be in frames that few sentences are in: those with a hit that counts, and
 * those with the highest scores, as many as have a hit, but at least one of fifty.
 */
final class RareSentences {

  private static final String HITS = "frame_hits";
  private static final String SCORES = "frame_scores";
  private static final int ONE_OF = 50;

  private record Scored(String sentence, double score) {}

  private final RunFolder run;
  private final Set<String> frames;
  private final Map<String, Set<String>> hits = new HashMap<>();
  private final Map<String, List<Scored>> scores = new HashMap<>();

  private RareSentences(RunFolder run, List<String> frames) {
    this.run = run;
    this.frames = Set.copyOf(frames);
  }

  /**
   * Their ids.
   *
   * @param frames as {@code <set>/<frame>}; no sentence is rare where there are none
   */
  static Set<String> of(RunFolder run, List<String> frames) throws IOException {
    return frames.isEmpty() ? Set.of() : new RareSentences(run, frames).found();
  }

  private Set<String> found() throws IOException {
    run.each(HITS, List.of("sentence_id", "frame_set", "frame", "vetoed"), this::addHit);
    if (run.has(SCORES)) {
      run.each(SCORES, List.of("sentence_id", "frame_set", "frame", "score"), this::addScore);
    }
    Set<String> found = new HashSet<>();
    hits.values().forEach(found::addAll);
    scores.forEach(
        (frame, scored) ->
            scored.stream()
                .sorted(
                    Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(Scored::sentence))
                .limit(Math.max(hits.getOrDefault(frame, Set.of()).size(), scored.size() / ONE_OF))
                .forEach(one -> found.add(one.sentence())));
    return found;
  }

  private void addHit(Row row) {
    if (frames.contains(frame(row)) && !row.is("vetoed")) {
      hits.computeIfAbsent(frame(row), any -> new HashSet<>()).add(row.text("sentence_id"));
    }
  }

  private void addScore(Row row) {
    Double score = row.number("score");
    if (score != null && frames.contains(frame(row))) {
      scores
          .computeIfAbsent(frame(row), any -> new ArrayList<>())
          .add(new Scored(row.text("sentence_id"), score));
    }
  }

  private static String frame(Row row) {
    return row.text("frame_set") + "/" + row.text("frame");
  }
}
