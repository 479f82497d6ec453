package dev.parallax.learn.targeted;

import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.annotate.encode.SharedEncoder;
import dev.parallax.files.DataException;
import dev.parallax.files.Place;
import dev.parallax.learn.JudgingListener;
import dev.parallax.learn.tone.ToneExamples;
import dev.parallax.learn.tone.ToneLearning;
import dev.parallax.tone.targeted.TargetedTone;
import dev.parallax.tone.targeted.TargetedToneFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The work behind {@code train tone} and {@code evaluate tone}, as far as targets go. */
public final class TargetLearning {

  private TargetLearning() {}

  /**
   * Fits the instrument.
   *
   * @param data at least one file of judged targets
   * @param listener hears how far that is
   */
  public static TrainedTarget train(
      List<Place> data, TargetModelFiles files, JudgingListener listener)
      throws IOException, DataException {
    List<TargetedSentence> sentences = new ArrayList<>();
    for (Place file : data) {
      sentences.addAll(TargetedSentenceReader.read(file));
    }
    long articles = sentences.stream().map(TargetedSentence::article).distinct().count();
    if (articles < TargetTraining.FOLDS) {
      throw new DataException(
          data.get(0),
          0,
          "with all other files: " + articles + " articles are too few to learn from");
    }
    FittedTarget fitted =
        TargetTraining.fit(sentences, SharedEncoder.get(), TrainingSettings.DEFAULT, listener);
    List<String> report = TargetReport.ofTraining(fitted);
    files.write(
        TargetedToneFile.write(fitted.tone()),
        KnownSentences.of(fitted).write(),
        TargetModelCard.of(data, fitted, report));
    List<String> lines = new ArrayList<>(report);
    lines.addAll(files.lines());
    return new TrainedTarget(fitted.tone(), lines);
  }

  /** Judges the targeted instrument, and beside it those of whole sentences. */
  public static List<String> evaluate(Place file, JudgingListener listener)
      throws IOException, DataException {
    List<TargetedSentence> sentences = TargetedSentenceReader.read(file);
    SentenceEncoder encoder = SharedEncoder.get();
    TargetedTone tone = TargetedToneFile.standard();
    ToneExamples examples = ToneLearning.examples(encoder, tone);
    TargetEvaluation evaluation =
        TargetEvaluation.of(
            sentences,
            encoder,
            tone,
            KnownSentences.load(),
            SentenceScores.of(sentences, examples, ToneLearning.instrument(examples), listener),
            listener);
    return TargetReport.lines(file.name(), evaluation);
  }
}
