package dev.parallax.learn.frame;

import dev.parallax.config.ConfigException;
import dev.parallax.files.DataException;
import dev.parallax.files.LocalPlace;
import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.frame.score.FrameHead;
import dev.parallax.frame.score.FrameInstrument;
import dev.parallax.frame.score.FrameParameters;
import dev.parallax.frame.score.FrameSpace;
import dev.parallax.learn.JudgingListener;
import dev.parallax.learn.frame.LabelHead.Point;
import dev.parallax.learn.metric.Judged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The work behind {@code train frame} on labelled sentences. */
public final class LabelTraining {

  /** Of either answer, for a head of the user's own. */
  private static final int FEWEST = 20;

  private static final String NOW = "as it is";
  private static final String OWN = "on labels";

  private final FrameSentences sentences;
  private final List<FrameParameters.Fitted> heads = new ArrayList<>();
  private final List<String> table = new ArrayList<>();
  private final List<String> tooFew = new ArrayList<>();

  private LabelTraining(FrameSentences sentences) {
    this.sentences = sentences;
  }

  /**
   * Fits heads to labelled sentences, on top of those that there are.
   *
   * @param sheet with the labels, as it was typed
   * @param key the second file of a sample; empty for none
   * @param sets of frames, as in frames.sets
   * @param files where they are written
   * @param listener hears how many are read
   * @return what was found and written, for people
   * @throws ConfigException with all that is wrong with the files
   * @throws DataException if no frame has enough labels
   */
  public static List<String> train(
      String sheet, String key, List<String> sets, FrameModelFiles files, JudgingListener listener)
      throws IOException, ConfigException, DataException {
    LabelTraining training =
        new LabelTraining(FrameSentences.of(new FrameSentences.Files(sheet, key, sets), listener));
    training.fit();
    if (training.heads.isEmpty()) {
      throw new DataException(
          LocalPlace.of(sheet),
          0,
          "no frame has %d labelled sentences in it and as many that are not".formatted(FEWEST));
    }
    List<String> lines = training.lines();
    List<String> all = new ArrayList<>(lines);
    all.addAll(
        files.write(
            training.sentences.parameters().with(training.heads),
            ("# Heads of frames, fitted on labels\n\n" + String.join("\n", lines) + "\n")
                .getBytes(StandardCharsets.UTF_8)));
    all.add("A run uses them where frames.heads names the file of parameters.");
    return all;
  }

  private void fit() {
    Map<String, FrameInstrument> known =
        sentences.instruments().frames().stream()
            .collect(Collectors.toMap(FrameInstrument::key, Function.identity()));
    for (FrameSet set : sentences.lexicon().sets()) {
      for (Frame frame : set.frames()) {
        fit(set.name(), frame, known.get(set.name() + "/" + frame.name()));
      }
    }
  }

  private void fit(String set, Frame frame, @Nullable FrameInstrument known) {
    String name = set + "/" + frame.name();
    FrameSpace space = sentences.parameters().space();
    List<Point> points = points(name, space);
    long in = points.stream().filter(point -> point.label() == 1).count();
    if (Math.min(in, points.size() - in) < FEWEST) {
      if (!points.isEmpty()) {
        tooFew.add(name + " (" + in + " of " + points.size() + ")");
      }
      return;
    }
    double[] base = known == null ? new double[space.dimensions()] : scaled(space, known.score());
    LabelHead learning = new LabelHead(space, base, points);
    LabelHead.Chosen chosen = learning.fit();
    FrameHead head = space.along(chosen.direction());
    heads.add(
        new FrameParameters.Fitted(
            FrameParameters.hash(frame),
            // The error is not known: what labels make of a difference tells it.
            new FrameInstrument(
                set,
                frame.name(),
                head,
                known == null ? head : known.support(),
                known == null ? null : known.cut(),
                null),
            true));
    if (known != null) {
      row(FrameJudgement.ofScores(name, NOW, now(points, base)), 0);
    }
    row(FrameJudgement.ofScores(name, OWN, learning.outOfFold()), chosen.weight());
  }

  private static List<Judged> now(List<Point> points, double[] base) {
    return points.stream()
        .map(
            point ->
                new Judged(point.document(), point.label(), LabelHead.product(base, point.place())))
        .toList();
  }

  private List<Point> points(String frame, FrameSpace space) {
    List<Point> points = new ArrayList<>();
    for (ReadSentence one : sentences.read()) {
      Double label = one.label(frame);
      float @Nullable [] vector = one.vector();
      if (label != null && vector != null) {
        points.add(new Point(one.labelled().document(), label, space.place(vector)));
      }
    }
    return points;
  }

  private static double[] scaled(FrameSpace space, FrameHead head) {
    double[] direction = space.direction(head);
    double deviation = space.deviation(direction);
    for (int d = 0; d < direction.length; d++) {
      direction[d] /= deviation == 0 ? 1 : deviation;
    }
    return direction;
  }

  private void row(FrameJudgement judgement, double weight) {
    table.add(FrameEvaluationText.trained(judgement, weight));
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(sentences.labelled().told());
    lines.add("");
    lines.addAll(FrameEvaluationText.TRAINED);
    lines.addAll(table);
    lines.add("");
    lines.add(
        "Heads on labels score documents that they have not seen (five parts, and the weight");
    lines.add(
        "of the labels chosen on the other four); in brackets 95 % of 1,000 draws of documents.");
    if (!tooFew.isEmpty()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "Left as they are, for fewer than %d labelled sentences are in them, or are not: %s.",
              FEWEST,
              String.join(", ", tooFew)));
    }
    return lines;
  }
}
