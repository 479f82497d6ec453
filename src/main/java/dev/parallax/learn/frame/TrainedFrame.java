package dev.parallax.learn.frame;

import dev.parallax.frame.score.FrameParameters;
import dev.parallax.frame.score.RankArea;
import org.jspecify.annotations.Nullable;

/**
 * What training made of a frame.
 *
 * @param fitted the heads
 * @param figures how well they do
 */
record TrainedFrame(FrameParameters.Fitted fitted, Figures figures) {

  /**
   * How well the heads of a frame do.
   *
   * @param frame {@code <set>/<frame>}
   * @param hits sentences of speeches in which a pattern is found
   * @param examples of the frame
   * @param areaOfExamples area under the curve of each example against what is against the frame,
   *     by a head fitted without it
   * @param areaOfPatterns area of what the half that learns from patterns says of sentences of
   *     other speeches, against what the patterns find; null where it has too few to learn from
   * @param correlation of both halves over sentences of speeches; null where there is one
   */
  record Figures(
      String frame,
      int hits,
      int examples,
      double areaOfExamples,
      @Nullable Double areaOfPatterns,
      @Nullable Double correlation) {

    Figures(String frame, int hits, int examples, double areaOfExamples) {
      this(frame, hits, examples, areaOfExamples, null, null);
    }

    /** The same with what the half that learns from patterns does. */
    Figures learnt(double[] outOfFold, double[] shown, boolean[] found) {
      return new Figures(
          frame,
          hits,
          examples,
          areaOfExamples,
          RankArea.of(outOfFold, found),
          correlation(outOfFold, shown));
    }

    private static double correlation(double[] a, double[] b) {
      double meanA = mean(a);
      double meanB = mean(b);
      double products = 0;
      double squaresA = 0;
      double squaresB = 0;
      for (int i = 0; i < a.length; i++) {
        products += (a[i] - meanA) * (b[i] - meanB);
        squaresA += (a[i] - meanA) * (a[i] - meanA);
        squaresB += (b[i] - meanB) * (b[i] - meanB);
      }
      return products / Math.sqrt(squaresA * squaresB);
    }

    private static double mean(double[] values) {
      double sum = 0;
      for (double value : values) {
        sum += value;
      }
      return sum / values.length;
    }
  }
}
