package dev.parallax.tone;

import dev.parallax.model.Contribution;
import dev.parallax.model.Denominator;
import dev.parallax.model.Measure;
import dev.parallax.model.Numerator;
import dev.parallax.model.Quantity;
import dev.parallax.model.Voice;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * One measure of a document, with a denominator of its own. An empty denominator stands too, for
 * otherwise the family's would be taken in its place.
 *
 * @param key of the measure
 * @param quantity what kind of ratio it is
 * @param numerator what is counted or summed
 * @param denominator what it is divided by
 */
record Ratio(
    String key, Quantity quantity, List<Contribution> numerator, List<Contribution> denominator) {

  static final String FAMILY = "tone";

  /** The mean, over {@code sentences}, of an amount. */
  static Ratio mean(
      String key,
      Quantity quantity,
      List<ParagraphSentence> sentences,
      ToDoubleFunction<ParagraphSentence> amount) {
    return new Ratio(
        key,
        quantity,
        ParagraphSentence.contributions(sentences, amount),
        ParagraphSentence.contributions(sentences, sentence -> 1));
  }

  /** None where nothing was counted. */
  Stream<Numerator> numerators() {
    return numerator.isEmpty()
        ? Stream.empty()
        : Stream.of(new Numerator(new Measure(FAMILY, key, Voice.ALL), quantity, numerator));
  }

  Denominator ownDenominator() {
    return new Denominator(FAMILY, key, Voice.ALL, denominator);
  }
}
