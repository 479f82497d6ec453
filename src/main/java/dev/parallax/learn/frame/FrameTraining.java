package dev.parallax.learn.frame;

import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.annotate.encode.SharedEncoder;
import dev.parallax.config.AnnotationConfig;
import dev.parallax.config.ConfigException;
import dev.parallax.config.FramesConfig;
import dev.parallax.files.DataException;
import dev.parallax.files.Place;
import dev.parallax.frame.FrameLexicon;
import dev.parallax.frame.FrameReader;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.frame.score.FrameParameters;
import dev.parallax.frame.score.FrameSpace;
import dev.parallax.learn.JudgingListener;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The work behind {@code train frame}.
 *
 * @param lexicon the sets of frames whose heads are fitted; frames without examples get none
 * @param files where they are written
 */
public record FrameTraining(FrameLexicon lexicon, FrameModelFiles files) {

  private static final FurtherExamples FURTHER = FurtherExamples.load();

  /** Layers of the encoder whose means make a vector. */
  private static final int LAYERS = 2;

  /** As it measured best (docs/methods/frame.md). */
  private static final int DIMENSIONS = 100;

  /** With fewer sentences than a few a dimension, the space is that of these sentences alone. */
  private static final int FEWEST_SENTENCES = 2_000;

  /** No pattern asks for a parse. */
  private static final AnnotationConfig UNPARSED =
      new AnnotationConfig(1, false, AnnotationConfig.Parser.PARALLAX);

  /**
   * Training of sets of frames.
   *
   * @param sets names of built-in sets, and files
   * @throws ConfigException if they cannot be used
   */
  public static FrameTraining of(List<String> sets, FrameModelFiles files) throws ConfigException {
    return new FrameTraining(FrameLexicon.load(new FramesConfig(sets, true)), files);
  }

  /**
   * Fits the heads.
   *
   * @param texts a folder of {@code .txt} files, a paragraph a line
   * @param listener hears how far that is
   * @return what was written, for people
   * @throws DataException if there are too few texts, or one cannot be used
   */
  public List<String> run(Place texts, JudgingListener listener) throws IOException, DataException {
    List<Speech> speeches = Speech.in(texts);
    SentenceEncoder encoder = SharedEncoder.get();
    SpeechSentences reader =
        new SpeechSentences(SharedAnnotator.get(UNPARSED, 0), encoder, new FrameReader(lexicon));
    List<SpeechSentence> sentences = new ArrayList<>();
    for (int read = 0; read < speeches.size(); read++) {
      reader.of(speeches.get(read)).forEach(sentences::add);
      listener.counted("texts read", read + 1, speeches.size());
    }
    if (sentences.size() < FEWEST_SENTENCES) {
      throw new DataException(
          texts,
          0,
          "has %,d sentences; %,d at least are needed"
              .formatted(sentences.size(), FEWEST_SENTENCES));
    }
    FrameSpace space =
        SpaceFit.of(sentences.stream().map(SpeechSentence::vector).toList(), LAYERS, DIMENSIONS);
    Map<String, float[]> examples = vectors(encoder, lexicon.sets());
    Map<String, float[]> vectors =
        vectors(encoder, lexicon.sets().stream().map(FURTHER::added).toList());
    List<TrainedFrame> trained = train(space, sentences, vectors);
    FrameParameters parameters =
        new FrameParameters(
            FrameParameters.VERSION,
            encoder.version(),
            space,
            contrast(space, examples),
            trained.stream().map(TrainedFrame::fitted).toList());
    return files.write(
        parameters, new FrameModelCard(speeches, sentences.size(), lexicon, trained).toBytes());
  }

  private List<TrainedFrame> train(
      FrameSpace space, List<SpeechSentence> sentences, Map<String, float[]> vectors) {
    List<double[]> placed =
        sentences.stream().map(sentence -> space.place(sentence.vector())).toList();
    List<TrainedFrame> trained = new ArrayList<>();
    for (FrameSet set : lexicon.sets()) {
      SetTraining training = new SetTraining(FURTHER.added(set), space, sentences, placed, vectors);
      set.frames().stream()
          .filter(frame -> !frame.examples().isEmpty())
          .forEach(frame -> trained.add(training.train(frame)));
    }
    return trained;
  }

  /** Of all examples and counterexamples, in the order of sets and frames, each once. */
  private static Map<String, float[]> vectors(SentenceEncoder encoder, List<FrameSet> sets) {
    Map<String, float[]> vectors = new LinkedHashMap<>();
    sets.stream()
        .flatMap(set -> set.frames().stream())
        .flatMap(frame -> Stream.of(frame.examples(), frame.counterexamples()))
        .flatMap(List::stream)
        .forEach(
            sentence ->
                vectors.computeIfAbsent(
                    sentence, any -> encoder.read(any).orElseThrow().whole().vector()));
    return vectors;
  }

  private static float[] contrast(FrameSpace space, Map<String, float[]> vectors) {
    float[] contrast = new float[vectors.size() * space.dimensions()];
    int at = 0;
    for (float[] vector : vectors.values()) {
      for (double number : space.place(vector)) {
        contrast[at++] = (float) number;
      }
    }
    return contrast;
  }
}
