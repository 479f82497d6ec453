package dev.parallax.learn.fit;

import dev.parallax.tone.fitted.FeatureScale;
import dev.parallax.tone.fitted.FourierMap;
import dev.parallax.tone.fitted.ToneParameters.Kernel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Tries settings with folds within folds: a fold's scores come from a regression, and from a choice
 * of settings, that have seen nothing of it (S. Varma and R. Simon, "Bias in error estimation when
 * using cross-validation for model selection", BMC Bioinformatics 7, 2006).
 */
public final class NestedSearch {

  private final List<double[]> features;
  private final List<Double> labels;
  private final List<Integer> folds;
  private final int foldCount;
  private final int dimension;

  /**
   * @param features of each example
   * @param labels of each example
   * @param folds of each example, from 0
   * @param dimension of the vector that each row of features begins with
   */
  public NestedSearch(
      List<double[]> features, List<Double> labels, List<Integer> folds, int dimension) {
    this.features = features;
    this.labels = labels;
    this.folds = folds;
    this.foldCount = folds.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    this.dimension = dimension;
  }

  /** All settings with what came of them. */
  public List<Candidate> candidates(int frequencies, long seed) {
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate.Group group : Candidate.Group.all()) {
      List<Kernel> kernels = group.kernels(frequencies, seed);
      Prepared prepared = prepare(kernels.get(0));
      kernels.forEach(kernel -> candidates.add(candidate(kernel, prepared)));
    }
    return candidates;
  }

  /** The setting with the least error over all folds. */
  public static Candidate best(List<Candidate> candidates) {
    return candidates.stream()
        .min(
            Comparator.comparingDouble(
                c -> c.inner().stream().mapToDouble(Double::doubleValue).sum()))
        .orElseThrow();
  }

  /** The setting with the least error within the other folds. */
  public static Candidate bestFor(int fold, List<Candidate> candidates) {
    return candidates.stream()
        .min(Comparator.comparingDouble(c -> c.inner().get(fold)))
        .orElseThrow();
  }

  /** A regression on all examples. */
  public Ridge fitAll(Kernel kernel) {
    return prepare(kernel).sums().fit(others(-1, -1), kernel.lambda());
  }

  /** How the features are scaled with a setting. */
  public FeatureScale scale(Kernel kernel) {
    return FeatureScale.fit(features, dimension, kernel.featureWeight());
  }

  private record Prepared(FoldSums sums, List<double[]> mapped) {}

  private Prepared prepare(Kernel kernel) {
    FeatureScale scale = scale(kernel);
    FourierMap map =
        new FourierMap(features.get(0).length, kernel.frequencies(), kernel.gamma(), kernel.seed());
    List<double[]> mapped =
        features.parallelStream().map(row -> map.apply(scale.apply(row))).toList();
    return new Prepared(
        new FoldSums(
            map.size(),
            IntStream.range(0, foldCount).mapToObj(fold -> fold(fold, mapped)).toList()),
        mapped);
  }

  private FoldSums.Fold fold(int fold, List<double[]> mapped) {
    List<Integer> members = members(fold);
    return new FoldSums.Fold(
        members.stream().map(mapped::get).toList(), members.stream().map(labels::get).toList());
  }

  private Candidate candidate(Kernel kernel, Prepared prepared) {
    Double[] outer = new Double[labels.size()];
    double[] inner = new double[foldCount];
    for (int out = 0; out < foldCount; out++) {
      Ridge without = prepared.sums().fit(others(out, out), kernel.lambda());
      for (int example : members(out)) {
        outer[example] = without.predict(prepared.mapped().get(example));
      }
      for (int held = out + 1; held < foldCount; held++) {
        Ridge withoutBoth = prepared.sums().fit(others(out, held), kernel.lambda());
        inner[out] += squaredError(withoutBoth, held, prepared);
        inner[held] += squaredError(withoutBoth, out, prepared);
      }
    }
    return new Candidate(kernel, List.of(outer), Arrays.stream(inner).boxed().toList());
  }

  private double squaredError(Ridge ridge, int fold, Prepared prepared) {
    double sum = 0;
    for (int example : members(fold)) {
      double error = labels.get(example) - ridge.predict(prepared.mapped().get(example));
      sum += error * error;
    }
    return sum;
  }

  private List<Integer> members(int fold) {
    return IntStream.range(0, folds.size()).filter(i -> folds.get(i) == fold).boxed().toList();
  }

  private Collection<Integer> others(int a, int b) {
    Set<Integer> others = new TreeSet<>();
    IntStream.range(0, foldCount).filter(fold -> fold != a && fold != b).forEach(others::add);
    return others;
  }
}
