package dev.parallax.learn.frame;

import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.frame.score.FrameHead;
import dev.parallax.frame.score.FrameInstrument;
import dev.parallax.frame.score.FrameParameters;
import dev.parallax.frame.score.FrameSpace;
import dev.parallax.frame.score.SetExamples;
import dev.parallax.learn.fit.VarianceParts;
import dev.parallax.learn.fold.ArticleFolds;
import dev.parallax.learn.metric.Judged;
import dev.parallax.model.measure.ErrorModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Fits the heads of one set's frames. Each is made of two halves, which have learnt from different
 * grounds: one from what the frame's patterns find in speeches, one from its examples.
 */
final class SetTraining {

  private static final int FOLDS = 5;

  /** With fewer sentences that a pattern is found in, what it finds says little. */
  private static final int FEWEST_HITS = 50;

  private final FrameSpace space;
  private final List<SpeechSentence> sentences;
  private final List<double[]> placed;
  private final ArticleFolds folds;
  private final FrameSet set;
  private final SetExamples examples;

  /**
   * Of a frame's examples, each scored without itself, this share has less support than is asked of
   * hits. More would make hits fewer and better (docs/methods/frame.md).
   */
  private static final double LOST = 0.05;

  /**
   * @param set of frames, each of which has examples, with all that they are to be fitted on
   * @param space of the sentences
   * @param sentences of speeches
   * @param placed the same in the space, in the same order
   * @param vectors of the set's examples and counterexamples
   */
  SetTraining(
      FrameSet set,
      FrameSpace space,
      List<SpeechSentence> sentences,
      List<double[]> placed,
      Map<String, float[]> vectors) {
    this.set = set;
    this.space = space;
    this.sentences = sentences;
    this.placed = placed;
    this.folds = ArticleFolds.of(sentences.stream().map(SpeechSentence::speech).toList(), FOLDS);
    this.examples = new SetExamples(set, space, List.of(), vectors);
  }

  /**
   * Fits the head of a frame, and tells how well.
   *
   * @param known the frame as its file has it, by which users' copies are told
   */
  TrainedFrame train(Frame known) {
    Frame frame = withAllExamples(known);
    String key = set.name() + "/" + frame.name();
    boolean[] found = new boolean[sentences.size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = sentences.get(i).frames().contains(key);
    }
    double[] shown = scaled(examples.direction(frame));
    FrameHead support = space.along(shown);
    int hits = (int) IntStream.range(0, found.length).filter(i -> found[i]).count();
    List<SetExamples.HeldOut> heldOut = examples.heldOut(frame, FOLDS);
    double cut = cut(heldOut);
    TrainedFrame.Figures figures =
        new TrainedFrame.Figures(
            key,
            hits,
            frame.examples().size(),
            heldOut.stream().mapToDouble(SetExamples.HeldOut::area).average().orElse(1));
    if (hits < FEWEST_HITS) {
      return new TrainedFrame(
          fitted(known, new FrameInstrument(set.name(), frame.name(), support, support, cut, null)),
          figures);
    }
    double[] learnt = scaled(learnt(found, -1));
    double[] both = sum(learnt, shown);
    double[] outOfFold = outOfFold(found);
    return new TrainedFrame(
        fitted(
            known,
            new FrameInstrument(
                set.name(),
                frame.name(),
                space.along(both),
                support,
                cut,
                error(outOfFold, shown, space.deviation(both)))),
        figures.learnt(outOfFold, along(shown), found));
  }

  private Frame withAllExamples(Frame known) {
    return set.frames().stream()
        .filter(frame -> frame.name().equals(known.name()))
        .findFirst()
        .orElseThrow();
  }

  /** To two decimals: more would tell of this very sample. */
  private static double cut(List<SetExamples.HeldOut> heldOut) {
    double[] scores = heldOut.stream().mapToDouble(SetExamples.HeldOut::score).sorted().toArray();
    return Math.rint(scores[(int) (LOST * scores.length)] * 100) / 100 + 0.0;
  }

  private static FrameParameters.Fitted fitted(Frame frame, FrameInstrument instrument) {
    return new FrameParameters.Fitted(FrameParameters.hash(frame), instrument);
  }

  /**
   * The direction that tells sentences in which a pattern is found from all: that of linear
   * discriminant analysis (Fisher 1936), which is also that of a regression of the answers.
   *
   * @param without the fold that is left out; -1 for none
   */
  private double[] learnt(boolean[] found, int without) {
    double[] direction = new double[space.dimensions()];
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      if (found[i] && folds.of(sentences.get(i).speech()) != without) {
        count++;
        for (int d = 0; d < direction.length; d++) {
          direction[d] += placed.get(i)[d];
        }
      }
    }
    for (int d = 0; d < direction.length; d++) {
      direction[d] /= Math.max(1, count) * (double) space.spread()[d];
    }
    return direction;
  }

  /** What the half that learns from patterns says of each sentence, without its speech's fold. */
  private double[] outOfFold(boolean[] found) {
    List<double[]> directions = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      directions.add(scaled(learnt(found, fold)));
    }
    return IntStream.range(0, found.length)
        .mapToDouble(
            i -> product(directions.get(folds.of(sentences.get(i).speech())), placed.get(i)))
        .toArray();
  }

  private double[] along(double[] direction) {
    return placed.stream().mapToDouble(point -> product(direction, point)).toArray();
  }

  /**
   * The error of the mean of two halves that err independently: half their difference, as with two
   * parallel forms of a test.
   */
  private ErrorModel error(double[] learnt, double[] shown, double scale) {
    double[] other = along(shown);
    return VarianceParts.of(
        IntStream.range(0, learnt.length)
            .mapToObj(
                i -> new Judged(sentences.get(i).speech(), learnt[i] / scale, other[i] / scale))
            .toList());
  }

  /** So that scores along it have the deviation 1. */
  private double[] scaled(double[] direction) {
    double deviation = space.deviation(direction);
    double[] scaled = new double[direction.length];
    for (int d = 0; d < scaled.length; d++) {
      scaled[d] = deviation == 0 ? 0 : direction[d] / deviation;
    }
    return scaled;
  }

  private static double[] sum(double[] a, double[] b) {
    double[] sum = new double[a.length];
    for (int d = 0; d < sum.length; d++) {
      sum[d] = a[d] + b[d];
    }
    return sum;
  }

  private static double product(double[] a, double[] b) {
    double product = 0;
    for (int d = 0; d < a.length; d++) {
      product += a[d] * b[d];
    }
    return product;
  }
}
