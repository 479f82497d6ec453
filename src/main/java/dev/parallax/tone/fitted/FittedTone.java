package dev.parallax.tone.fitted;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.ErrorModel;
import dev.parallax.model.tone.Polarity;
import dev.parallax.tone.vader.Vader;
import java.util.Arrays;
import java.util.List;

/**
 * Scores a sentence as people would rate it, from -1 to 1: a quarter of their scale from -4 to 4.
 * Kernel regression over the encoder's vector, the tone toward the sentence as if it were a target
 * itself, VADER's words, grammar and CoreNLP's sentiment. Immutable and thread-safe.
 */
public final class FittedTone {

  private static final double DECIMALS = 1e4;

  private final ToneParameters parameters;
  private final ToneFeatures features;
  private final LandmarkMap map;

  /** An instrument with these parameters. */
  public FittedTone(ToneParameters parameters, Vader vader) {
    this.parameters = parameters;
    this.features = ToneFeatures.load(vader);
    this.map =
        new LandmarkMap(
            parameters.landmarks(),
            parameters.scale().centre().length,
            parameters.kernel().gamma());
  }

  /**
   * The instrument that Parallax comes with.
   *
   * @param encoder version of the encoder whose vectors it will be given
   * @param targeted hash of the instrument toward targets that hears sentences as a whole
   * @throws IllegalStateException if it was fitted to what others say
   */
  public static FittedTone load(Vader vader, String encoder, String targeted) {
    ToneParameters parameters = ToneParameters.standard();
    if (!parameters.encoder().equals(encoder)) {
      throw new IllegalStateException(
          "The instrument of tone was fitted to vectors of %s, not of %s: train it anew."
              .formatted(parameters.encoder(), encoder));
    }
    if (parameters.version() != ToneParameters.VERSION
        || !parameters.features().equals(ToneFeatures.NAMES)) {
      throw new IllegalStateException(
          "The instrument of tone was fitted by another version of the program: train it anew.");
    }
    if (!parameters.targeted().equals(targeted)) {
      throw new IllegalStateException(
          "The instrument of tone was fitted with another instrument toward targets: train it anew.");
    }
    return new FittedTone(parameters, vader);
  }

  /**
   * What the instrument looks at in a text.
   *
   * @param vector of the encoder
   * @param asTarget tone toward the text as if it were a target itself
   * @param text as it was encoded
   * @param sentences it holds; one, but for texts that people rated as a whole
   */
  public double[] features(
      float[] vector, Polarity asTarget, String text, List<Sentence> sentences) {
    return features.of(vector, asTarget, text, sentences);
  }

  /**
   * The scores of texts with these features, each in [-1, 1], to four decimals; the same ones
   * whatever texts are scored together. A dozen together take a third of the time of each alone.
   */
  public double[] scores(List<double[]> ofTexts) {
    double[][] mapped = map.apply(ofTexts.stream().map(parameters.scale()::apply).toList());
    return Arrays.stream(mapped).mapToDouble(this::score).toArray();
  }

  private double score(double[] mapped) {
    double score = parameters.intercept();
    for (int i = 0; i < mapped.length; i++) {
      score += mapped[i] * parameters.weights()[i];
    }
    return rounded(score);
  }

  /** A score brought to the scale's ends and to four decimals. */
  public static double rounded(double score) {
    double rounded = Math.rint(Math.max(-1, Math.min(1, score)) * DECIMALS) / DECIMALS;
    return rounded == 0 ? 0 : rounded;
  }

  /** How far scores lie from people's ratings. */
  public ErrorModel error() {
    return parameters.error();
  }
}
