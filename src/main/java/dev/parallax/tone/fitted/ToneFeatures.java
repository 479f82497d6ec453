package dev.parallax.tone.fitted;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.tone.Polarity;
import dev.parallax.tone.vader.Vader;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * All that the fitted instrument looks at: the encoder's vector, then the tone toward the sentence
 * as a target, VADER's words, grammar and CoreNLP's probabilities. Immutable and thread-safe.
 *
 * @param vader scores words
 * @param grammar counts marks of grammar
 */
public record ToneFeatures(Vader vader, GrammarFeatures grammar) {

  /** Names of the numbers that stand behind the vector's, in order. */
  public static final List<String> NAMES =
      Stream.of(
              PolarityFeatures.NAMES,
              LexiconFeatures.NAMES,
              GrammarFeatures.NAMES,
              SentimentFeatures.NAMES)
          .flatMap(List::stream)
          .toList();

  /** Numbers of a vector that are scaled to length 1 together. */
  private static final int BLOCK = 384;

  /** Reads the lists. */
  public static ToneFeatures load(Vader vader) {
    return new ToneFeatures(vader, GrammarFeatures.load());
  }

  /**
   * The features of a text.
   *
   * @param vector of the encoder: blocks of 384 numbers
   * @param asTarget tone toward the text as if it were a target itself
   * @param text as it was encoded
   * @param sentences that it holds; one, but for texts that people rated as a whole
   * @return the vector, each block brought to length 1, and one number a name; NaN where unknown
   */
  public double[] of(float[] vector, Polarity asTarget, String text, List<Sentence> sentences) {
    return Stream.of(
            normalized(vector),
            PolarityFeatures.of(asTarget),
            LexiconFeatures.of(vader, text),
            grammar.of(sentences),
            SentimentFeatures.of(sentences))
        .flatMapToDouble(DoubleStream::of)
        .toArray();
  }

  private static double[] normalized(float[] vector) {
    double[] normalized = new double[vector.length];
    for (int start = 0; start < vector.length; start += BLOCK) {
      double squares = 0;
      for (int i = start; i < start + BLOCK; i++) {
        squares += (double) vector[i] * vector[i];
      }
      double length = squares == 0 ? 1 : Math.sqrt(squares);
      for (int i = start; i < start + BLOCK; i++) {
        normalized[i] = vector[i] / length;
      }
    }
    return normalized;
  }
}
