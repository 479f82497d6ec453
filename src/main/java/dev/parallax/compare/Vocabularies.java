package dev.parallax.compare;

import dev.parallax.compare.gather.PairedMeasure;
import dev.parallax.compare.keyness.DirichletPrior;
import dev.parallax.config.CompareConfig;
import dev.parallax.config.CompareConfig.Prior;
import dev.parallax.model.measure.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Priors of the log-odds.
 *
 * @param config shape and mass
 * @param sizes keys that occur in the pair, by family and voice; also those too rare to be compared
 */
record Vocabularies(CompareConfig config, Map<List<Object>, Integer> sizes) {

  static Vocabularies of(List<PairedMeasure> measures, CompareConfig config) {
    Map<List<Object>, Integer> sizes = new HashMap<>();
    measures.forEach(measure -> sizes.merge(name(measure.measure()), 1, Integer::sum));
    return new Vocabularies(config, sizes);
  }

  DirichletPrior prior(Measure measure) {
    return config.prior() == Prior.FLAT
        ? new DirichletPrior.Flat(sizes.getOrDefault(name(measure), 0))
        : new DirichletPrior.Pooled(config.priorMass());
  }

  private static List<Object> name(Measure measure) {
    return List.of(measure.family(), measure.voice());
  }
}
