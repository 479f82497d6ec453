package dev.parallax.learn.tone;

import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.annotate.encode.SharedEncoder;
import dev.parallax.config.AnnotationConfig;
import dev.parallax.files.DataException;
import dev.parallax.files.Place;
import dev.parallax.learn.JudgingListener;
import dev.parallax.learn.data.RatedSentence;
import dev.parallax.learn.data.RatedSentenceReader;
import dev.parallax.learn.report.ScoreFile;
import dev.parallax.learn.report.ToneJudgement;
import dev.parallax.model.Hashes;
import dev.parallax.tone.fitted.FittedTone;
import dev.parallax.tone.fitted.ToneFeatures;
import dev.parallax.tone.fitted.ToneParameters;
import dev.parallax.tone.targeted.TargetedTone;
import dev.parallax.tone.targeted.TargetedToneFile;
import dev.parallax.tone.vader.Vader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The work behind {@code train tone} and {@code evaluate tone}. */
public final class ToneLearning {

  /** As long as runs parse by default, so that what is learnt is what they will see. */
  private static final int MAX_PARSED_TOKENS = 200;

  private ToneLearning() {}

  /**
   * Fits the instrument.
   *
   * @param data at least one file of rated sentences
   * @param targeted instrument that tells the tone toward a whole sentence
   * @param listener hears how far that is
   * @return what was found and written, for people
   */
  public static List<String> train(
      List<Place> data, TargetedTone targeted, ModelFiles files, JudgingListener listener)
      throws IOException, DataException {
    List<RatedSentence> sentences = new ArrayList<>();
    SortedMap<String, String> hashes = new TreeMap<>();
    for (Place file : data) {
      sentences.addAll(RatedSentenceReader.read(file));
      hashes.put(file.name(), Hashes.sha256(file.bytes()));
    }
    SentenceEncoder encoder = SharedEncoder.get();
    ToneTrainer trainer =
        new ToneTrainer(encoder.version(), encoder.dimension(), TargetedToneFile.hash(targeted));
    List<ToneExample> examples = examples(encoder, targeted).of(sentences, listener);
    Optional<String> shortage = trainer.shortage(examples);
    if (shortage.isPresent()) {
      throw new DataException(data.get(0), 0, "with all other files: " + shortage.get());
    }
    TrainedTone trained = trainer.train(examples, listener);
    TrainingRecord record = new TrainingRecord(hashes, encoder.version(), trained.report());
    files.write(
        trained.parameters().toBytes(),
        record.toBytes(),
        ModelCard.of(trained.parameters(), record));
    return files.lines();
  }

  /**
   * Judges the three instruments on rated sentences.
   *
   * @param sentences at least one
   * @param scores where what each instrument says of each sentence is written; null for nowhere
   * @param listener hears how many are read
   */
  public static List<String> evaluate(
      List<RatedSentence> sentences, @Nullable Place scores, JudgingListener listener)
      throws IOException {
    SentenceEncoder encoder = SharedEncoder.get();
    TargetedTone targeted = TargetedToneFile.standard();
    ToneExamples examples = examples(encoder, targeted);
    ToneParameters parameters = ToneParameters.standard();
    FittedTone fitted = instrument(examples);
    List<ToneExample> read = examples.of(sentences, listener);
    List<String> lines =
        new ArrayList<>(EvaluationText.of(ToneEvaluation.of(read, fitted, parameters)));
    if (scores != null) {
      ScoreFile.write(
          scores,
          List.of("id", "document", "rating", "fitted", "lexicon", "corenlp"),
          rows(read, ToneEvaluation.judgements(read, fitted, parameters)));
      lines.add("scores  " + scores);
    }
    return lines;
  }

  private static List<List<@Nullable Object>> rows(
      List<ToneExample> examples, List<ToneJudgement> judgements) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      RatedSentence sentence = examples.get(i).sentence();
      ToneJudgement judgement = judgements.get(i);
      rows.add(
          Arrays.asList(
              sentence.id(),
              sentence.article(),
              sentence.rating(),
              judgement.fitted(),
              judgement.lexicon(),
              judgement.corenlp()));
    }
    return rows;
  }

  /** The instrument of sentences that comes with the program, for these examples. */
  public static FittedTone instrument(ToneExamples examples) {
    return FittedTone.load(
        examples.vader(), examples.encoder().version(), TargetedToneFile.hash(examples.targeted()));
  }

  /** Reads sentences as runs do by default. */
  public static ToneExamples examples(SentenceEncoder encoder, TargetedTone targeted) {
    Vader vader = Vader.load();
    return new ToneExamples(
        SharedAnnotator.get(
            new AnnotationConfig(MAX_PARSED_TOKENS, false, AnnotationConfig.Parser.PARALLAX), 0),
        encoder,
        targeted,
        vader,
        ToneFeatures.load(vader));
  }
}
