package dev.parallax.learn.fit;

import dev.parallax.learn.metric.Judged;
import dev.parallax.model.measure.ErrorModel;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Parts the errors' variance into what the sentences of an article share and what is each
 * sentence's own: one-way analysis of variance for groups of unequal size (S. R. Searle, G. Casella
 * and C. E. McCulloch, Variance Components, 1992, ch. 3).
 */
public final class VarianceParts {

  private VarianceParts() {}

  public static ErrorModel of(List<Judged> texts) {
    List<List<Double>> groups =
        List.copyOf(
            texts.stream()
                .collect(
                    Collectors.groupingBy(
                        Judged::article,
                        TreeMap::new,
                        Collectors.mapping(t -> t.label() - t.score(), Collectors.toList())))
                .values());
    int n = texts.size();
    int k = groups.size();
    double mean = texts.stream().mapToDouble(t -> t.label() - t.score()).average().orElse(0);
    double within = 0;
    double between = 0;
    double squaredSizes = 0;
    for (List<Double> group : groups) {
      double ofGroup = group.stream().mapToDouble(Double::doubleValue).average().orElse(0);
      between += group.size() * (ofGroup - mean) * (ofGroup - mean);
      within += group.stream().mapToDouble(e -> (e - ofGroup) * (e - ofGroup)).sum();
      squaredSizes += (double) group.size() * group.size();
    }
    double meanWithin = within / (n - k);
    double size = (n - squaredSizes / n) / (k - 1);
    double shared = (between / (k - 1) - meanWithin) / size;
    return new ErrorModel(meanWithin, Math.max(0, shared));
  }
}
