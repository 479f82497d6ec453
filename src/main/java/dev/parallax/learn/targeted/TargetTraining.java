package dev.parallax.learn.targeted;

import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.learn.JudgingListener;
import dev.parallax.learn.fold.ArticleFolds;
import dev.parallax.model.tone.Polarity;
import dev.parallax.tone.targeted.Scaling;
import dev.parallax.tone.targeted.TargetNetwork;
import dev.parallax.tone.targeted.TargetedTone;
import dev.parallax.tone.targeted.ToneCalibration;
import dev.parallax.tone.targeted.ToneError;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Fits the instrument: five times without a fold of articles, for figures and calibration, and once
 * to all. The same sentences and settings give the same numbers, whatever the number of threads.
 */
public final class TargetTraining {

  static final int FOLDS = 5;

  /** Distance between the seeds of ensembles. */
  private static final long SEEDS = 1000;

  private final TrainingSettings settings;
  private final Scaling scaling;
  private final List<TargetedSentence> sentences;
  private final List<Example> examples;
  private final int[] folds;

  private TargetTraining(EncodedSentences encoded, TrainingSettings settings) {
    this.settings = settings;
    this.scaling = encoded.scaling();
    this.sentences = encoded.targets().stream().map(EncodedSentences.Target::sentence).toList();
    this.examples = encoded.examples(scaling);
    ArticleFolds dealt =
        ArticleFolds.of(sentences.stream().map(TargetedSentence::article).toList(), FOLDS);
    this.folds = sentences.stream().mapToInt(s -> dealt.of(s.article())).toArray();
  }

  /**
   * Fits the instrument.
   *
   * @param sentences at least one a fold
   * @param encoder of which the vectors of pieces are read
   * @param listener hears how far that is
   */
  public static FittedTarget fit(
      List<TargetedSentence> sentences,
      SentenceEncoder encoder,
      TrainingSettings settings,
      JudgingListener listener) {
    return new TargetTraining(EncodedSentences.of(sentences, encoder, listener), settings)
        .run(encoder.pieceVersion(), listener);
  }

  private FittedTarget run(String encoder, JudgingListener listener) {
    List<List<TargetNetwork>> ensembles = ensembles(listener);
    List<TargetedTone> raw =
        ensembles.stream()
            .map(
                networks ->
                    new TargetedTone(
                        encoder, scaling, networks, ToneCalibration.NONE, ToneError.EXPECTED))
            .toList();
    List<double[]> outOfFold =
        IntStream.range(0, examples.size())
            .parallel()
            .mapToObj(i -> raw.get(folds[i]).mean(examples.get(i).view()))
            .toList();
    int[] labels = examples.stream().mapToInt(Example::label).toArray();
    ToneCalibration calibration = CalibrationFit.fit(outOfFold, labels);
    List<Polarity> polarities = outOfFold.stream().map(calibration::apply).toList();
    ToneError error = ErrorFit.fit(sentences, polarities);
    List<TargetedTone> tones =
        raw.stream().map(tone -> tone.calibrated(calibration, error)).toList();
    return new FittedTarget(
        tones.get(FOLDS), tones.subList(0, FOLDS), sentences, folds, polarities);
  }

  /** One without each fold, then one of all examples. */
  private List<List<TargetNetwork>> ensembles(JudgingListener listener) {
    int members = settings.members();
    int tasks = (FOLDS + 1) * members;
    AtomicInteger fitted = new AtomicInteger();
    List<TargetNetwork> networks =
        IntStream.range(0, tasks)
            .parallel()
            .mapToObj(
                task -> {
                  TargetNetwork network = member(task / members, task % members);
                  listener.counted("networks fitted", fitted.incrementAndGet(), tasks);
                  return network;
                })
            .toList();
    return IntStream.rangeClosed(0, FOLDS)
        .mapToObj(fold -> networks.subList(fold * members, (fold + 1) * members))
        .toList();
  }

  private TargetNetwork member(int without, int member) {
    List<Example> kept =
        IntStream.range(0, examples.size())
            .filter(i -> folds[i] != without)
            .mapToObj(examples::get)
            .toList();
    long seed = SEEDS * without + member;
    return NetworkTraining.fit(kept, scaling.dimension(), settings, seed);
  }
}
