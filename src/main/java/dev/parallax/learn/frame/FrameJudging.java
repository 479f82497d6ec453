package dev.parallax.learn.frame;

import dev.parallax.config.ConfigException;
import dev.parallax.files.Place;
import dev.parallax.learn.JudgingListener;
import dev.parallax.learn.report.ScoreFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The work behind {@code evaluate frame}. */
public final class FrameJudging {

  private FrameJudging() {}

  /**
   * Judges both instruments on labelled sentences.
   *
   * @param sheet with the labels, as it was typed
   * @param key the second file of a sample; empty for none
   * @param sets of frames, as in frames.sets
   * @param scores where what each instrument says of each sentence is written; null for nowhere
   * @param listener hears how many are read
   * @return what was found, for people
   * @throws ConfigException with all that is wrong with the files
   */
  public static List<String> evaluate(
      String sheet, String key, List<String> sets, @Nullable Place scores, JudgingListener listener)
      throws IOException, ConfigException {
    FrameSentences sentences =
        FrameSentences.of(new FrameSentences.Files(sheet, key, sets), listener);
    FrameEvaluation evaluation = FrameEvaluation.of(sentences.read(), sentences.patterned());
    List<String> lines = new ArrayList<>(sentences.labelled().told());
    lines.add("");
    lines.addAll(FrameEvaluationText.of(evaluation));
    if (scores != null) {
      write(sentences, scores);
      lines.add("scores  " + scores);
    }
    return lines;
  }

  private static void write(FrameSentences sentences, Place file) throws IOException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ReadSentence one : sentences.read()) {
      for (String frame : FrameEvaluation.judged(sentences.read())) {
        rows.add(
            Arrays.asList(
                one.labelled().id(),
                one.labelled().document(),
                frame,
                one.label(frame),
                sentences.patterned().contains(frame) ? one.found().contains(frame) : null,
                one.scores().get(frame)));
      }
    }
    ScoreFile.write(file, List.of("id", "document", "frame", "label", "found", "score"), rows);
  }
}
