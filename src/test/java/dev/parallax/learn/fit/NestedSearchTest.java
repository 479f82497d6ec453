package dev.parallax.learn.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.tone.fitted.FeatureScale;
import dev.parallax.tone.fitted.LandmarkMap;
import dev.parallax.tone.fitted.ToneParameters.Kernel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NestedSearchTest {

  private static final int ROWS = 120;
  private static final int LANDMARKS = 24;
  private static final List<double[]> FEATURES = features();
  private static final List<Double> LABELS =
      FEATURES.stream().map(row -> Math.sin(2 * row[0]) + 0.5 * row[3]).toList();
  private static final List<Integer> FOLDS =
      IntStream.range(0, ROWS).map(i -> i % 3).boxed().toList();

  private final List<String> heard = new ArrayList<>();
  private final List<Candidate> candidates =
      search(LABELS)
          .candidates((what, done, total) -> heard.add(done + " of " + total + " " + what));

  @Test
  void tellsHowFarItIs() {
    assertThat(heard).hasSize(6).endsWith("6 of 6 widths of the kernel tried");
  }

  @Test
  void findsWhatCanBeFound() {
    Candidate best = NestedSearch.best(candidates);
    double error =
        IntStream.range(0, ROWS)
            .mapToDouble(i -> Math.abs(best.outer().get(i) - LABELS.get(i)))
            .average()
            .orElseThrow();

    assertThat(error).isLessThan(0.3);
  }

  /** A naive ridge over the rows of the other folds. */
  @Test
  void outOfFoldScoresAreThoseOfARegressionWithoutTheFold() {
    Candidate candidate = candidates.get(3);
    Kernel kernel = candidate.kernel();
    FeatureScale scale = FeatureScale.fit(FEATURES, 2, kernel.featureWeight());
    LandmarkMap map =
        new LandmarkMap(search(LABELS).landmarks(kernel.featureWeight()), 4, kernel.gamma());
    List<double[]> mapped = List.of(map.apply(FEATURES.stream().map(scale::apply).toList()));
    double[] weights = naive(mapped, map.amongThemselves(), kernel.lambda());

    for (int i = 0; i < ROWS; i += 3) {
      assertThat(candidate.outer().get(i))
          .isCloseTo(predict(mapped.get(i), weights) + mean(), within(1e-4));
    }
  }

  @Test
  void aFoldsOwnLabelsChangeNeitherItsScoresNorItsSettings() {
    List<Double> changed = new ArrayList<>(LABELS);
    IntStream.range(0, ROWS).filter(i -> FOLDS.get(i) == 1).forEach(i -> changed.set(i, 100.0));
    List<Candidate> others = search(changed).candidates((what, done, total) -> {});

    Candidate before = NestedSearch.bestFor(1, candidates);
    Candidate after = NestedSearch.bestFor(1, others);

    assertThat(after.kernel()).isEqualTo(before.kernel());
    for (int i = 1; i < ROWS; i += 3) {
      assertThat(after.outer().get(i)).isEqualTo(before.outer().get(i));
    }
    assertThat(after.outer().get(0)).isNotEqualTo(before.outer().get(0));
  }

  private static NestedSearch search(List<Double> labels) {
    return new NestedSearch(FEATURES, labels, FOLDS, 2, LANDMARKS, 1);
  }

  private static double[] naive(List<double[]> mapped, double[][] penalty, double lambda) {
    double[][] equations = new double[LANDMARKS][LANDMARKS + 1];
    for (int i = 0; i < LANDMARKS; i++) {
      for (int j = 0; j < LANDMARKS; j++) {
        equations[i][j] = lambda * penalty[i][j];
      }
      for (int row = 0; row < ROWS; row++) {
        if (FOLDS.get(row) != 0) {
          for (int j = 0; j < LANDMARKS; j++) {
            equations[i][j] += mapped.get(row)[i] * mapped.get(row)[j];
          }
          equations[i][LANDMARKS] += mapped.get(row)[i] * (LABELS.get(row) - mean());
        }
      }
    }
    return eliminated(equations);
  }

  /** Gauss and Jordan's way; the matrix is definite, so no rows need to change places. */
  private static double[] eliminated(double[][] equations) {
    for (int pivot = 0; pivot < LANDMARKS; pivot++) {
      for (int row = 0; row < LANDMARKS; row++) {
        double factor = equations[row][pivot] / equations[pivot][pivot];
        for (int i = pivot; row != pivot && i <= LANDMARKS; i++) {
          equations[row][i] -= factor * equations[pivot][i];
        }
      }
    }
    return IntStream.range(0, LANDMARKS)
        .mapToDouble(i -> equations[i][LANDMARKS] / equations[i][i])
        .toArray();
  }

  private static double mean() {
    return IntStream.range(0, ROWS)
        .filter(i -> FOLDS.get(i) != 0)
        .mapToDouble(LABELS::get)
        .average()
        .orElseThrow();
  }

  private static double predict(double[] row, double[] weights) {
    double sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += row[i] * weights[i];
    }
    return sum;
  }

  private static List<double[]> features() {
    Random random = new Random(4);
    return IntStream.range(0, ROWS).mapToObj(i -> random.doubles(4, -1, 1).toArray()).toList();
  }
}
