package dev.parallax.learn.frame;

import dev.parallax.frame.score.ExampleFit;
import dev.parallax.frame.score.FrameSpace;
import dev.parallax.learn.fold.ArticleFolds;
import dev.parallax.learn.metric.Detection;
import dev.parallax.learn.metric.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Fits a head to labelled sentences, on top of one that there is: the direction that parts the
 * labels is added to that of the head, as often as other documents say is best.
 *
 * @param space of the sentences
 * @param base direction of the head that there is, of deviation 1; zeros where there is none
 * @param points labelled sentences in the space, with their documents and labels
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
record LabelHead(FrameSpace space, double[] base, List<Point> points) {

  /** How often the direction of the labels may be added. */
  private static final double[] WEIGHTS = {0, 0.5, 1, 2, 4};

  /**
   * A labelled sentence.
   *
   * @param document it stands in
   * @param label 1 or 0
   * @param place in the space
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
  record Point(String document, double label, double[] place) {}

  LabelHead {
    points = List.copyOf(points);
  }

  /** What of it was chosen: the weight of the labels, and the direction that comes of it. */
  @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
  record Chosen(double weight, double[] direction) {}

  /** The head of all labels. */
  Chosen fit() {
    return fit(points);
  }

  /** What each sentence scores by a head that has seen no sentence of its part of documents. */
  List<Judged> outOfFold() {
    ArticleFolds folds = folds(points);
    List<Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < FrameJudgement.FOLDS; fold++) {
      int left = fold;
      Predicate<Point> isLeft = point -> folds.of(point.document()) == left;
      double[] direction = fit(points.stream().filter(isLeft.negate()).toList()).direction();
      points.stream()
          .filter(isLeft)
          .forEach(point -> judged.add(judged(point, product(direction, point.place()))));
    }
    return judged;
  }

  private Chosen fit(List<Point> some) {
    double weight = some.isEmpty() ? 0 : weight(some);
    double[] labels = ofLabels(some);
    double[] sum = new double[base.length];
    for (int d = 0; d < sum.length; d++) {
      sum[d] = base[d] + weight * labels[d];
    }
    return new Chosen(weight, sum);
  }

  /** The weight with the largest area under the curve, of equal ones the smallest. */
  private double weight(List<Point> some) {
    ArticleFolds folds = folds(some);
    List<double[]> parts = new ArrayList<>();
    for (int fold = 0; fold < FrameJudgement.FOLDS; fold++) {
      int left = fold;
      parts.add(
          ofLabels(some.stream().filter(point -> folds.of(point.document()) != left).toList()));
    }
    double best = -1;
    double chosen = 0;
    for (double weight : hasBase() ? WEIGHTS : new double[] {1}) {
      double area =
          Detection.area(
              some.stream()
                  .map(
                      point ->
                          judged(
                              point,
                              product(base, point.place())
                                  + weight
                                      * product(
                                          parts.get(folds.of(point.document())), point.place())))
                  .toList());
      if (area > best) {
        best = area;
        chosen = weight;
      }
    }
    return best < 0 && !hasBase() ? 1 : chosen;
  }

  private boolean hasBase() {
    for (double number : base) {
      if (number != 0) {
        return true;
      }
    }
    return false;
  }

  /** Of deviation 1; zeros where nothing is labelled 1 or nothing 0. */
  private double[] ofLabels(List<Point> some) {
    List<double[]> in = places(some, 1);
    List<double[]> out = places(some, 0);
    double[] direction = new double[base.length];
    if (in.isEmpty() || out.isEmpty()) {
      return direction;
    }
    double[] fitted = ExampleFit.STANDARD.direction(in, out);
    double deviation = space.deviation(fitted);
    for (int d = 0; d < direction.length; d++) {
      direction[d] = deviation == 0 ? 0 : fitted[d] / deviation;
    }
    return direction;
  }

  private static List<double[]> places(List<Point> some, double label) {
    return some.stream().filter(one -> one.label() == label).map(Point::place).toList();
  }

  private static ArticleFolds folds(List<Point> some) {
    return ArticleFolds.of(some.stream().map(Point::document).toList(), FrameJudgement.FOLDS);
  }

  private static Judged judged(Point point, double score) {
    return new Judged(point.document(), point.label(), score);
  }

  static double product(double[] a, double[] b) {
    double product = 0;
    for (int d = 0; d < a.length; d++) {
      product += a[d] * b[d];
    }
    return product;
  }
}
