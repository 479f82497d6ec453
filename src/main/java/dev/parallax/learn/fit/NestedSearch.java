package dev.parallax.learn.fit;

import dev.parallax.learn.JudgingListener;
import dev.parallax.tone.fitted.FeatureScale;
import dev.parallax.tone.fitted.LandmarkMap;
import dev.parallax.tone.fitted.ToneParameters.Kernel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
  private final int landmarkCount;
  private final long seed;
  private final Map<Double, float[]> landmarks = new TreeMap<>();

  /**
   * @param features of each example
   * @param labels of each example
   * @param folds of each example, from 0
   * @param dimension of the vector that each row of features begins with
   * @param landmarkCount of the kernel
   * @param seed of the search for landmarks
   */
  public NestedSearch(
      List<double[]> features,
      List<Double> labels,
      List<Integer> folds,
      int dimension,
      int landmarkCount,
      long seed) {
    this.features = features;
    this.labels = labels;
    this.folds = folds;
    this.foldCount = folds.stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    this.dimension = dimension;
    this.landmarkCount = landmarkCount;
    this.seed = seed;
  }

  /**
   * All settings with what came of them.
   *
   * @param listener hears how many were tried
   */
  public List<Candidate> candidates(JudgingListener listener) {
    List<Candidate> candidates = new ArrayList<>();
    int widths = Candidate.featureWeights().size() * Candidate.gammas().size();
    int tried = 0;
    for (double weight : Candidate.featureWeights()) {
      for (double gamma : Candidate.gammas()) {
        Prepared prepared = prepare(weight, gamma);
        Candidate.kernels(weight, gamma)
            .forEach(kernel -> candidates.add(candidate(kernel, prepared)));
        listener.counted("widths of the kernel tried", ++tried, widths);
      }
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
    return prepare(kernel.featureWeight(), kernel.gamma())
        .sums()
        .fit(others(-1, -1), kernel.lambda());
  }

  /** How the features are scaled with such a deviation. */
  public FeatureScale scale(double featureWeight) {
    return FeatureScale.fit(features, dimension, featureWeight);
  }

  /** The landmarks among features with such a deviation, found without the labels. */
  public float[] landmarks(double featureWeight) {
    return landmarks.computeIfAbsent(
        featureWeight, weight -> Landmarks.of(scaled(weight), landmarkCount, seed));
  }

  private List<double[]> scaled(double featureWeight) {
    FeatureScale scale = scale(featureWeight);
    return features.stream().map(scale::apply).toList();
  }

  private record Prepared(FoldSums sums, List<double[]> mapped) {}

  private Prepared prepare(double featureWeight, double gamma) {
    LandmarkMap map = new LandmarkMap(landmarks(featureWeight), features.get(0).length, gamma);
    List<double[]> mapped = List.of(map.apply(scaled(featureWeight)));
    return new Prepared(
        new FoldSums(
            map.amongThemselves(),
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
