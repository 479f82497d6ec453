package dev.parallax.tone;

import static dev.parallax.model.Quantity.MEAN;
import static dev.parallax.model.Quantity.SHARE;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The measures that one instrument makes of a document, over the sentences it has scored. */
final class InstrumentRatios {

  /** The parts of a document over which the tone's course is told. */
  static final int PARTS = 5;

  private final Instrument instrument;
  private final int sentences;
  private final List<ParagraphSentence> scored;

  InstrumentRatios(Instrument instrument, List<ParagraphSentence> sentences) {
    this.instrument = instrument;
    this.sentences = sentences.size();
    this.scored = sentences.stream().filter(s -> instrument.score(s.tone()) != null).toList();
  }

  /** Mean, shares, spread and course. */
  Stream<Ratio> all() {
    double mean = scored.stream().mapToDouble(this::score).sum() / Math.max(1, scored.size());
    return Stream.concat(
        Stream.of(
            Ratio.mean(key("mean"), MEAN, scored, this::score),
            share("positive", s -> instrument.isPositive(score(s)) ? 1 : 0),
            share("negative", s -> instrument.isNegative(score(s)) ? 1 : 0),
            Ratio.mean(key("spread"), MEAN, scored, s -> Math.abs(score(s) - mean))),
        IntStream.range(0, PARTS).mapToObj(this::part));
  }

  private Ratio share(String name, ToDoubleFunction<ParagraphSentence> count) {
    return Ratio.mean(key(name), SHARE, scored, count);
  }

  private Ratio part(int part) {
    List<ParagraphSentence> within =
        scored.stream().filter(sentence -> part(sentence) == part).toList();
    return Ratio.mean(key("part_" + (part + 1)), MEAN, within, this::score);
  }

  /** Which fifth of the document a sentence stands in, from 0; none where some would be empty. */
  private int part(ParagraphSentence sentence) {
    return sentences < PARTS ? -1 : (int) ((long) sentence.place() * PARTS / sentences);
  }

  private double score(ParagraphSentence sentence) {
    return Objects.requireNonNull(instrument.score(sentence.tone()));
  }

  private String key(String measure) {
    return instrument.label() + "_" + measure;
  }
}
