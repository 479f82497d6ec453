package dev.parallax.topic;

import dev.parallax.config.TopicsConfig;
import dev.parallax.model.topic.TriedModel;
import dev.parallax.topic.lda.LdaSampler;
import dev.parallax.topic.lda.SamplerSettings;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.score.ModelQuality;
import dev.parallax.topic.score.Refits;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tries numbers of topics, each from a cold start, and chooses by coherence and stability. */
final class ModelChoice {

  private static final int REFITS = FittedModel.REFITS_OF_TRIAL;

  /** Fewer units a topic say nothing of it. */
  static final int UNITS_PER_TOPIC = 5;

  private static final int FEWEST_TOPICS = 2;

  private final TopicCorpus corpus;
  private final TopicsConfig config;
  private final SortedMap<Integer, Candidate> candidates = new TreeMap<>();

  private record Candidate(TopicModel model, Refits refits, TriedModel tried) {}

  ModelChoice(TopicCorpus corpus, TopicsConfig config) {
    this.corpus = corpus;
    this.config = config;
  }

  /** The best number of topics, among those of the grid and the halves and doubles of the best. */
  FittedModel best() {
    Collection<Integer> next =
        new TreeSet<>(config.grid().stream().filter(this::isPossible).toList());
    if (next.isEmpty()) {
      next = List.of(FEWEST_TOPICS);
    }
    while (!next.isEmpty()) {
      // Ends, since a number is tried once and few are possible.
      next.forEach(this::add);
      next = neighboursOf(bestTried().tried().topics());
    }
    return fitted(bestTried());
  }

  /** A given number of topics. */
  FittedModel fixed(int topics) {
    TopicModel model = fit(topics);
    Refits refits = Refits.of(corpus, settings(topics), 0, config.refits());
    return FittedModel.of(corpus, model, refits, FittedModel.COLD, topics);
  }

  private boolean isPossible(int topics) {
    return topics >= FEWEST_TOPICS
        && (topics == FEWEST_TOPICS || topics * UNITS_PER_TOPIC <= corpus.units().size());
  }

  private List<Integer> neighboursOf(int topics) {
    List<Integer> neighbours = new ArrayList<>();
    for (int neighbour : new int[] {topics / 2, topics * 2}) {
      if (isPossible(neighbour) && !candidates.containsKey(neighbour)) {
        neighbours.add(neighbour);
      }
    }
    return neighbours;
  }

  private void add(int topics) {
    TopicModel model = fit(topics);
    Refits refits = Refits.of(corpus, settings(topics), 0, REFITS);
    TriedModel tried = FittedModel.tried(corpus, model, refits, FittedModel.COLD, topics);
    candidates.put(topics, new Candidate(model, refits, tried));
  }

  /** Of equally good ones the smallest. */
  private Candidate bestTried() {
    return candidates.values().stream()
        .max(
            Comparator.comparing((Candidate candidate) -> candidate.tried().quality().score())
                .thenComparing(candidate -> -candidate.tried().topics()))
        .orElseThrow();
  }

  private FittedModel fitted(Candidate best) {
    int topics = best.tried().topics();
    Refits refits =
        best.refits().join(Refits.of(corpus, settings(topics), REFITS, config.refits()));
    List<TriedModel> tried =
        candidates.values().stream()
            .map(Candidate::tried)
            .map(each -> each.topics() == topics ? each.asChosen() : each)
            .toList();
    return new FittedModel(
        best.model(), refits, ModelQuality.of(corpus, best.model(), refits), tried);
  }

  private TopicModel fit(int topics) {
    return LdaSampler.fit(corpus.tokens(), corpus.vocabulary().size(), settings(topics))
        .withoutEmpty();
  }

  SamplerSettings settings(int topics) {
    return new SamplerSettings(topics, config.iterations(), config.seed(), config.samplerThreads());
  }
}
