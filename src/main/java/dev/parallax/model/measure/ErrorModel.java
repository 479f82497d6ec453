package dev.parallax.model.measure;

import java.io.Serializable;

/**
 * How far the scores of sentences lie from people's ratings, out of fold. The errors of one text
 * are alike (the instrument errs on a topic or a style as a whole), so they do not average out with
 * the number of its sentences: error = of the text + of the sentence.
 *
 * @param withinText variance of the sentences' own errors
 * @param betweenTexts variance of what the errors of one text have in common
 */
public record ErrorModel(double withinText, double betweenTexts) implements Serializable {

  /** Variance of the error of the sum of {@code sentences} scores of one text. */
  public double varianceOfSum(int sentences) {
    return sentences * withinText + (double) sentences * sentences * betweenTexts;
  }

  /** Variance of the error of one score. */
  public double variance() {
    return withinText + betweenTexts;
  }
}
