package dev.parallax.tone;

import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a document, with a denominator of its own. An empty denominator stands too, for
 * otherwise the family's would be taken in its place.
 *
 * @param key of the measure
 * @param quantity what kind of ratio it is
 * @param errorVariance variance that the instrument's error gives the numerator; null where unknown
 * @param numerator what is counted or summed
 * @param denominator what it is divided by
 */
record ToneRatio(
    String key,
    Quantity quantity,
    @Nullable Double errorVariance,
    List<Contribution> numerator,
    List<Contribution> denominator) {

  static final String FAMILY = ToneFamilies.TONE.name();

  /** A ratio whose error is not known. */
  ToneRatio(
      String key, Quantity quantity, List<Contribution> numerator, List<Contribution> denominator) {
    this(key, quantity, null, numerator, denominator);
  }

  /** The same ratio with a known error. */
  ToneRatio withError(double variance) {
    return new ToneRatio(key, quantity, variance, numerator, denominator);
  }

  /** The mean, over {@code sentences}, of an amount. */
  static ToneRatio mean(
      String key,
      Quantity quantity,
      List<ParagraphSentence> sentences,
      ToDoubleFunction<ParagraphSentence> amount) {
    return new ToneRatio(
        key,
        quantity,
        ParagraphSentence.contributions(sentences, amount),
        ParagraphSentence.contributions(sentences, sentence -> 1));
  }

  /** None where nothing was counted. */
  Stream<Numerator> numerators() {
    return numerator.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new Numerator(new Measure(FAMILY, key, Voice.ALL), quantity, errorVariance, numerator));
  }

  Denominator ownDenominator() {
    return new Denominator(FAMILY, key, Voice.ALL, denominator);
  }
}
