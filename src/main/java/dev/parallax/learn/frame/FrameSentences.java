package dev.parallax.learn.frame;

import dev.parallax.annotate.SharedAnnotator;
import dev.parallax.annotate.encode.DocumentEncoder;
import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.annotate.encode.SharedEncoder;
import dev.parallax.config.AnnotationConfig;
import dev.parallax.config.ConfigException;
import dev.parallax.config.FramesConfig;
import dev.parallax.frame.FrameLexicon;
import dev.parallax.frame.FrameReader;
import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.frame.score.FrameFitting;
import dev.parallax.frame.score.FrameInstruments;
import dev.parallax.frame.score.FrameParameters;
import dev.parallax.frame.score.FrameScorer;
import dev.parallax.learn.JudgingListener;
import dev.parallax.learn.data.LabelledSentences;
import dev.parallax.own.label.FrameColumns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;

/**
 * Labelled sentences, read with both instruments of frames.
 *
 * @param lexicon sets of frames
 * @param parameters that come with the program
 * @param instruments of the frames that have examples
 * @param labelled what was labelled
 * @param read the same, as a run would read it
 */
record FrameSentences(
    FrameLexicon lexicon,
    FrameParameters parameters,
    FrameInstruments instruments,
    LabelledSentences labelled,
    List<ReadSentence> read) {

  /** No pattern asks for a parse. */
  private static final AnnotationConfig UNPARSED =
      new AnnotationConfig(1, false, AnnotationConfig.Parser.PARALLAX);

  /**
   * Files of labels, as they were typed.
   *
   * @param sheet with the labels
   * @param key the second file of a sample; empty for none
   * @param sets of frames, as in frames.sets
   */
  record Files(String sheet, String key, List<String> sets) {}

  /**
   * Reads labelled sentences.
   *
   * @param listener hears how many are read
   * @throws ConfigException with all that is wrong with the files
   */
  static FrameSentences of(Files files, JudgingListener listener) throws ConfigException {
    FrameLexicon lexicon = FrameLexicon.load(new FramesConfig(files.sets(), true));
    LabelledSentences labelled =
        LabelledSentences.read(files.sheet(), files.key(), new FrameColumns(names(lexicon)));
    SentenceEncoder encoder = SharedEncoder.get();
    FrameParameters parameters = FrameParameters.standard();
    parameters.requireEncoder(encoder.version());
    FrameFitting fitting = new FrameFitting(parameters, lexicon.sets());
    Map<String, float[]> vectors = new HashMap<>();
    fitting
        .sentences()
        .forEach(
            sentence ->
                vectors.put(sentence, encoder.read(sentence).orElseThrow().whole().vector()));
    FrameInstruments instruments = fitting.fit(vectors).instruments();
    List<ReadSentence> read =
        new SentenceReading(
                SharedAnnotator.get(UNPARSED, 0),
                new DocumentEncoder(encoder, ForkJoinPool.commonPool()),
                new FrameReader(lexicon),
                new FrameScorer(instruments, true))
            .read(labelled.sentences(), listener);
    return new FrameSentences(lexicon, parameters, instruments, labelled, read);
  }

  private static Map<String, List<String>> names(FrameLexicon lexicon) {
    return lexicon.sets().stream()
        .collect(
            Collectors.toMap(
                FrameSet::name, set -> set.frames().stream().map(Frame::name).toList()));
  }

  /** Frames that have patterns, as {@code <set>/<frame>}. */
  List<String> patterned() {
    return lexicon.sets().stream()
        .flatMap(
            set ->
                set.frames().stream()
                    .filter(frame -> !frame.patterns().isEmpty())
                    .map(frame -> set.name() + "/" + frame.name()))
        .toList();
  }
}
