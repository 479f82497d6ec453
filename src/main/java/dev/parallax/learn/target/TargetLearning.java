package dev.parallax.learn.target;

import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.annotate.encode.SharedEncoder;
import dev.parallax.learn.data.DataException;
import dev.parallax.learn.tone.ToneExamples;
import dev.parallax.tone.fitted.FittedTone;
import dev.parallax.tone.target.TargetedToneFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The work behind {@code train tone} and {@code evaluate tone}, as far as targets go. */
public final class TargetLearning {

  /** How files of judged targets end. */
  public static final String SUFFIX = ".jsonl";

  private static final String TRAINING = "train";

  private TargetLearning() {}

  /**
   * Files of a folder to fit to: those of judged targets that have {@code train} in their names, so
   * that files which are held out can lie beside them; all, where none has.
   */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.filter(f -> f.toString().endsWith(SUFFIX)).sorted().toList();
      List<Path> training =
          all.stream().filter(f -> String.valueOf(f.getFileName()).contains(TRAINING)).toList();
      return training.isEmpty() ? all : training;
    }
  }

  /**
   * Fits the instrument.
   *
   * @param data at least one file of judged targets
   * @return what was found and written, for people
   */
  public static List<String> train(List<Path> data, TargetModelFiles files)
      throws IOException, DataException {
    List<TargetedSentence> sentences = new ArrayList<>();
    for (Path file : data) {
      sentences.addAll(TargetedSentenceReader.read(file));
    }
    FittedTarget fitted =
        TargetTraining.fit(sentences, SharedEncoder.get(), TrainingSettings.DEFAULT);
    List<String> report = TargetReport.ofTraining(fitted);
    files.write(
        TargetedToneFile.write(fitted.tone()),
        KnownSentences.of(fitted).write(),
        TargetModelCard.of(data, fitted, report));
    List<String> lines = new ArrayList<>(report);
    lines.addAll(files.lines());
    return lines;
  }

  /**
   * Judges the targeted instrument, and beside it those of whole sentences.
   *
   * @param examples reads the sentences as those instruments need it
   */
  public static List<String> evaluate(Path file, ToneExamples examples)
      throws IOException, DataException {
    List<TargetedSentence> sentences = TargetedSentenceReader.read(file);
    SentenceEncoder encoder = examples.encoder();
    TargetEvaluation evaluation =
        TargetEvaluation.of(
            sentences,
            encoder,
            TargetedToneFile.load(),
            KnownSentences.load(),
            SentenceScores.of(
                sentences, examples, FittedTone.load(examples.vader(), encoder.version())));
    return TargetReport.lines(String.valueOf(file.getFileName()), evaluation);
  }
}
