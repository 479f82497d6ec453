package dev.parallax.learn.tone;

import dev.parallax.annotate.Annotator;
import dev.parallax.annotate.encode.SentenceEncoder;
import dev.parallax.learn.JudgingListener;
import dev.parallax.learn.data.RatedSentence;
import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import dev.parallax.model.text.Span;
import dev.parallax.tone.ExpectedSentiment;
import dev.parallax.tone.fitted.ToneFeatures;
import dev.parallax.tone.targeted.TargetedTone;
import dev.parallax.tone.vader.Vader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads rated sentences with the annotator and the encoder, as a run would.
 *
 * @param annotator of words and parses
 * @param encoder of sentences
 * @param targeted tells the tone toward a whole sentence
 * @param vader scores words
 * @param features of the fitted instrument
 */
public record ToneExamples(
    Annotator annotator,
    SentenceEncoder encoder,
    TargetedTone targeted,
    Vader vader,
    ToneFeatures features) {

  /** Sentences annotated at a time, as if they were one text's paragraphs. */
  private static final int BATCH = 200;

  /**
   * One example a sentence, in order.
   *
   * @param listener hears how many are read
   */
  public List<ToneExample> of(List<RatedSentence> sentences, JudgingListener listener) {
    List<ToneExample> examples = new ArrayList<>();
    for (int start = 0; start < sentences.size(); start += BATCH) {
      examples.addAll(batch(sentences.subList(start, Math.min(sentences.size(), start + BATCH))));
      listener.counted("sentences read", examples.size(), sentences.size());
    }
    return examples;
  }

  private List<ToneExample> batch(List<RatedSentence> rated) {
    StringBuilder text = new StringBuilder();
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (RatedSentence sentence : rated) {
      int end = start + sentence.text().codePointCount(0, sentence.text().length());
      segments.add(
          new Segment(segments.size(), SegmentKind.PARAGRAPH, List.of(), new Span(start, end)));
      text.append(sentence.text()).append('\n');
      start = end + 1;
    }
    List<Sentence> annotated = annotator.annotate(text.toString(), segments).sentences();
    return IntStream.range(0, rated.size())
        .parallel()
        .mapToObj(
            i -> example(rated.get(i), annotated.stream().filter(s -> s.segment() == i).toList()))
        .toList();
  }

  private ToneExample example(RatedSentence rated, List<Sentence> sentences) {
    String text = rated.text();
    double @Nullable [] row =
        encoder
            .read(text)
            .map(
                read ->
                    features.of(
                        read.whole().vector(), targeted.towardAll(read.pieces()), text, sentences))
            .orElse(null);
    return new ToneExample(rated, row, expected(sentences), vader.compound(text));
  }

  private static @Nullable Double expected(List<Sentence> sentences) {
    OptionalDouble mean =
        sentences.stream()
            .filter(sentence -> sentence.sentiment() != null)
            .mapToDouble(s -> Objects.requireNonNull(ExpectedSentiment.of(s.sentiment())))
            .average();
    return mean.isPresent() ? mean.getAsDouble() : null;
  }
}
