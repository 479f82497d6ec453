package dev.parallax.learn.frame;

import dev.parallax.learn.metric.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How both instruments of frames do on labelled sentences.
 *
 * @param judgements by frame, patterns first; none of a frame that nobody judged, or that the
 *     instrument does not know
 */
record FrameEvaluation(List<FrameJudgement> judgements) {

  private static final String OTHER = "/other";

  FrameEvaluation {
    judgements = List.copyOf(judgements);
  }

  /**
   * Judges the instruments.
   *
   * @param patterned frames that have patterns
   */
  static FrameEvaluation of(List<ReadSentence> sentences, List<String> patterned) {
    List<FrameJudgement> judgements = new ArrayList<>();
    for (String frame : judged(sentences)) {
      if (patterned.contains(frame)) {
        judgements.add(
            FrameJudgement.ofPatterns(
                frame, texts(sentences, frame, one -> one.found().contains(frame) ? 1.0 : 0.0)));
      }
      List<Judged> scored = texts(sentences, frame, one -> one.scores().get(frame));
      if (!scored.isEmpty()) {
        judgements.add(FrameJudgement.ofScores(frame, FrameJudgement.HEAD, scored));
      }
    }
    return new FrameEvaluation(judgements);
  }

  /** Frames that somebody judged; sentences in none of a set are no frame. */
  static List<String> judged(List<ReadSentence> sentences) {
    TreeSet<String> frames = new TreeSet<>();
    sentences.forEach(one -> frames.addAll(one.labelled().labels().keySet()));
    frames.removeIf(frame -> frame.endsWith(OTHER));
    return List.copyOf(frames);
  }

  /** The sentences that people have judged and an instrument has an answer for. */
  static List<Judged> texts(
      List<ReadSentence> sentences, String frame, Function<ReadSentence, @Nullable Double> answer) {
    List<Judged> texts = new ArrayList<>();
    for (ReadSentence one : sentences) {
      Double label = one.label(frame);
      Double score = answer.apply(one);
      if (label != null && score != null) {
        texts.add(new Judged(one.labelled().document(), label, score));
      }
    }
    return texts;
  }
}
