package dev.parallax.topic.lda;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Latent Dirichlet allocation (Blei, Ng &amp; Jordan 2003) by Gibbs sampling with a fixed seed:
 * equal units in equal order give equal topics. Priors of topics are asymmetric and learnt, that of
 * terms symmetric and learnt (Wallach, Mimno &amp; McCallum 2009).
 */
public final class LdaSampler {

  private static final int OPTIMIZE_INTERVAL = 10;
  private static final int BURN_IN = 50;
  private static final int SAMPLES = 10;
  private static final int LAG = 5;
  private static final int NO_TOPIC = -1;

  private final SamplerSettings settings;
  private final GibbsChain chain;
  private Priors priors;

  private LdaSampler(List<int[]> units, int terms, SamplerSettings settings) {
    this.settings = settings;
    this.chain = new GibbsChain(units, terms, settings.topics(), settings.seed());
    this.priors = Priors.of(settings.topics());
  }

  /**
   * Fits a model.
   *
   * @param units numbers of terms; none is empty
   * @param terms size of the vocabulary
   * @throws FailedFitException if the sampler has failed
   */
  public static TopicModel fit(List<int[]> units, int terms, SamplerSettings settings) {
    return fit(units, terms, settings, null);
  }

  /**
   * Fits a model from a start.
   *
   * @param start topic of each token of each unit, and the priors to begin with; null begins at
   *     random
   * @throws FailedFitException if the sampler has failed
   */
  public static TopicModel fit(
      List<int[]> units, int terms, SamplerSettings settings, @Nullable WarmStart start) {
    LdaSampler sampler = new LdaSampler(units, terms, settings);
    if (start != null) {
      sampler.begin(start);
    } else if (!settings.anchors().isEmpty()) {
      sampler.beginAtAnchors();
    }
    settings.anchors().forEach(sampler.chain::hold);
    // From a warm start there is nothing to forget, so priors are learnt at once.
    sampler.settle(start == null ? BURN_IN : 0);
    return sampler.sample();
  }

  private void begin(WarmStart start) {
    for (int unit = 0; unit < chain.units(); unit++) {
      chain.put(unit, start.topics().get(unit));
    }
    priors =
        new Priors(start.alpha().stream().mapToDouble(Double::doubleValue).toArray(), start.beta());
  }

  /**
   * Tokens of a sought term begin in its topic (where two topics have it, wherever they fall), and
   * of units without such a term none does: a topic that begins as a share of everything soon is
   * about something else.
   */
  private void beginAtAnchors() {
    Map<Integer, Integer> topicOf = new HashMap<>();
    Set<Integer> sought = new HashSet<>();
    for (Anchor anchor : settings.anchors()) {
      sought.add(anchor.topic());
      for (int term : Arrays.stream(anchor.tokens()).distinct().toArray()) {
        topicOf.merge(term, anchor.topic(), (one, other) -> NO_TOPIC);
      }
    }
    int[] others =
        IntStream.range(0, settings.topics()).filter(topic -> !sought.contains(topic)).toArray();
    Random random = new Random(settings.seed());
    for (int unit = 0; unit < chain.units(); unit++) {
      chain.put(unit, atAnchors(unit, topicOf, sought, others, random));
    }
  }

  private int[] atAnchors(
      int unit, Map<Integer, Integer> topicOf, Set<Integer> sought, int[] others, Random random) {
    int[] terms = chain.termsOf(unit);
    int[] topics = chain.topicsOf(unit);
    Set<Integer> named = new HashSet<>();
    for (int token = 0; token < terms.length; token++) {
      int topic = topicOf.getOrDefault(terms[token], NO_TOPIC);
      if (topic != NO_TOPIC) {
        named.add(topic);
        topics[token] = topic;
      }
    }
    for (int token = 0; token < terms.length; token++) {
      if (others.length > 0 && sought.contains(topics[token]) && !named.contains(topics[token])) {
        topics[token] = others[random.nextInt(others.length)];
      }
    }
    return topics;
  }

  private void settle(int burnIn) {
    for (int sweep = 1; sweep <= settings.iterations(); sweep++) {
      chain.sweep(priors);
      if (sweep > burnIn && sweep % OPTIMIZE_INTERVAL == 0) {
        priors = priors.learnt(chain);
      }
    }
  }

  private TopicModel sample() {
    int[][] counts = new int[settings.topics()][chain.terms()];
    for (int sample = 1; sample <= SAMPLES; sample++) {
      // Priors stay as they are between samples, whose counts are added up under one prior.
      for (int sweep = 0; sweep < LAG; sweep++) {
        chain.sweep(priors);
      }
      chain.addTo(counts);
    }
    return new TopicModel(SAMPLES, counts, priors.alpha().clone(), priors.beta());
  }
}
