package dev.parallax.learn;

import dev.parallax.files.DataException;
import dev.parallax.learn.data.TrainingFiles;
import dev.parallax.learn.targeted.TargetLearning;
import dev.parallax.learn.targeted.TargetModelFiles;
import dev.parallax.learn.targeted.TrainedTarget;
import dev.parallax.learn.tone.ModelFiles;
import dev.parallax.learn.tone.ToneLearning;
import dev.parallax.tone.targeted.TargetedTone;
import dev.parallax.tone.targeted.TargetedToneFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Fits both instruments of tone: the one toward targets first, since the one of sentences listens
 * to it.
 *
 * @param ofTargets where the first is written
 * @param ofSentences where the second is written
 */
public record ToneTraining(TargetModelFiles ofTargets, ModelFiles ofSentences) {

  /**
   * Fits those that there are files for.
   *
   * @param listener hears how far that is
   * @return what was found and written, for people
   * @throws DataException if a file holds what cannot be used
   * @throws IOException if a file cannot be read or written
   */
  public List<String> run(TrainingFiles data, JudgingListener listener)
      throws IOException, DataException {
    List<String> lines = new ArrayList<>();
    TargetedTone targeted = targeted(data, lines, listener);
    if (!data.ratings().isEmpty()) {
      lines.addAll(ToneLearning.train(data.ratings(), targeted, ofSentences, listener));
    } else {
      lines.add(
          "No .tsv file: the instrument of sentences listens to the one toward targets and has to be"
              + " fitted anew before a run can use both.");
    }
    return lines;
  }

  private TargetedTone targeted(TrainingFiles data, List<String> lines, JudgingListener listener)
      throws IOException, DataException {
    if (data.targets().isEmpty()) {
      return TargetedToneFile.standard();
    }
    TrainedTarget trained = TargetLearning.train(data.targets(), ofTargets, listener);
    lines.addAll(trained.lines());
    return trained.tone();
  }
}
