package dev.parallax.tone;

import static dev.parallax.model.measure.Quantity.MEAN;
import static dev.parallax.model.measure.Quantity.SHARE;

import dev.parallax.model.measure.ErrorModel;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The measures that one instrument makes of a document, over the sentences it has scored. */
final class InstrumentRatios {

  /** The parts of a document over which the tone's course is told. */
  static final int PARTS = 5;

  private final Instrument instrument;
  private final int ofDocument;
  private final @Nullable ErrorModel error;
  private final List<ParagraphSentence> scored;

  /**
   * @param instrument that has scored
   * @param sentences of the document's paragraphs that count
   * @param ofDocument how many sentences its paragraphs have in all
   * @param error what is known of the error of the instrument's scores; null where nothing is
   */
  InstrumentRatios(
      Instrument instrument,
      List<ParagraphSentence> sentences,
      int ofDocument,
      @Nullable ErrorModel error) {
    this.instrument = instrument;
    this.error = error;
    this.ofDocument = ofDocument;
    this.scored = sentences.stream().filter(s -> instrument.score(s.tone()) != null).toList();
  }

  /** Mean, shares, spread and course. */
  Stream<ToneRatio> all() {
    double mean = scored.stream().mapToDouble(this::score).sum() / Math.max(1, scored.size());
    return Stream.concat(
        Stream.of(
            mean("mean", scored),
            share("positive", s -> instrument.isPositive(score(s)) ? 1 : 0),
            share("negative", s -> instrument.isNegative(score(s)) ? 1 : 0),
            ToneRatio.mean(key("spread"), MEAN, scored, s -> Math.abs(score(s) - mean))),
        IntStream.range(0, PARTS).mapToObj(this::part));
  }

  private ToneRatio share(String name, ToDoubleFunction<ParagraphSentence> count) {
    return ToneRatio.mean(key(name), SHARE, scored, count);
  }

  private ToneRatio part(int part) {
    List<ParagraphSentence> within =
        scored.stream().filter(sentence -> part(sentence) == part).toList();
    return mean("part_" + (part + 1), within);
  }

  /** Thresholds and absolute values bend errors, so that only a plain mean has a known one. */
  private ToneRatio mean(String name, List<ParagraphSentence> within) {
    ToneRatio mean = ToneRatio.mean(key(name), MEAN, within, this::score);
    return error == null ? mean : mean.withError(error.varianceOfSum(within.size()));
  }

  /** Which fifth of the document a sentence stands in, from 0; none where some would be empty. */
  private int part(ParagraphSentence sentence) {
    return ofDocument < PARTS ? -1 : (int) ((long) sentence.place() * PARTS / ofDocument);
  }

  private double score(ParagraphSentence sentence) {
    return Objects.requireNonNull(instrument.score(sentence.tone()));
  }

  private String key(String measure) {
    return instrument.label() + "_" + measure;
  }
}
