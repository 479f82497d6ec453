package dev.parallax.topic;

import dev.parallax.config.TopicsConfig;
import dev.parallax.model.topic.TriedModel;
import dev.parallax.topic.hand.Seeds;
import dev.parallax.topic.lda.LdaSampler;
import dev.parallax.topic.lda.SamplerSettings;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.score.Folds;
import dev.parallax.topic.score.ModelQuality;
import dev.parallax.topic.score.Refits;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tries numbers of topics, each from a cold start, and takes the smallest that foretells documents
 * as well as the best one does, but for a standard error (the rule of L. Breiman, J. Friedman, R.
 * Olshen and C. Stone, "Classification and regression trees", 1984). A likelihood that is flat from
 * some number on says that more topics only part what is one.
 */
final class ModelChoice {

  /** Fewer units a topic say nothing of it. */
  static final int UNITS_PER_TOPIC = 15;

  private static final int FEWEST_TOPICS = 2;

  /** A likelihood is told well before topics have settled. */
  private static final int SHARE_OF_ITERATIONS = 2;

  private final TopicCorpus corpus;
  private final TopicsConfig config;
  private final Seeds seeds;

  private record Candidate(int topics, Folds folds) {}

  /**
   * @param seeds topics that are looked for; they are the first ones of each model
   */
  ModelChoice(TopicCorpus corpus, TopicsConfig config, Seeds seeds) {
    this.corpus = corpus;
    this.config = config;
    this.seeds = seeds;
  }

  /** The best number of topics, among those of the grid. */
  FittedModel best() {
    TreeSet<Integer> grid = new TreeSet<>(config.grid().stream().filter(this::isPossible).toList());
    if (grid.isEmpty()) {
      grid.add(fewest());
    }
    // One document alone foretells nothing: there the fewest topics are as good as any.
    if (grid.size() == 1 || corpus.documents() < 2) {
      return fixed(grid.first());
    }
    SortedMap<Integer, Candidate> candidates = new TreeMap<>();
    for (int topics : grid) {
      candidates.put(topics, new Candidate(topics, Folds.of(corpus, shorter(topics))));
      if (hasPassed(candidates)) {
        break;
      }
    }
    return fitted(chosen(candidates), candidates);
  }

  /**
   * Whether the last number won less over the one before than half a standard error: gains shrink
   * as topics are added, so that none of the larger numbers, which take longest, would be chosen.
   */
  private static boolean hasPassed(SortedMap<Integer, Candidate> candidates) {
    List<Candidate> all = List.copyOf(candidates.values());
    if (all.size() < 2) {
      return false;
    }
    Candidate last = all.get(all.size() - 1);
    double gain = likelihood(last) - likelihood(all.get(all.size() - 2));
    return gain < last.folds().standardError() / 2;
  }

  private static Candidate mostLikely(SortedMap<Integer, Candidate> candidates) {
    return candidates.values().stream()
        .max(
            Comparator.comparingDouble(ModelChoice::likelihood)
                .thenComparing(candidate -> -candidate.topics()))
        .orElseThrow();
  }

  private static double likelihood(Candidate candidate) {
    double mean = candidate.folds().mean();
    return Double.isNaN(mean) ? Double.NEGATIVE_INFINITY : mean;
  }

  private static double least(Candidate best) {
    double error = best.folds().standardError();
    return likelihood(best) - (Double.isNaN(error) ? 0 : error);
  }

  private static int chosen(SortedMap<Integer, Candidate> candidates) {
    double least = least(mostLikely(candidates));
    return candidates.values().stream()
        .filter(candidate -> likelihood(candidate) >= least)
        .findFirst()
        .orElse(mostLikely(candidates))
        .topics();
  }

  /** A given number of topics. */
  FittedModel fixed(int topics) {
    TopicModel model = fit(topics);
    Refits refits = Refits.of(corpus, settings(topics), 0, config.refits());
    return FittedModel.of(corpus, model, refits, FittedModel.COLD, topics, sought(model));
  }

  private List<@Nullable String> sought(TopicModel model) {
    List<@Nullable String> sought = new ArrayList<>();
    for (int topic = 0; topic < model.topics(); topic++) {
      int slot = model.slot(topic);
      sought.add(slot < seeds.topics().size() ? seeds.topics().get(slot).id() : null);
    }
    return sought;
  }

  private int fewest() {
    return Math.max(FEWEST_TOPICS, seeds.topics().size());
  }

  private boolean isPossible(int topics) {
    return topics >= fewest()
        && (topics == fewest() || topics * UNITS_PER_TOPIC <= corpus.units().size());
  }

  private FittedModel fitted(int topics, SortedMap<Integer, Candidate> candidates) {
    TopicModel model = fit(topics);
    Refits refits = Refits.of(corpus, settings(topics), 0, config.refits());
    List<TriedModel> tried = new ArrayList<>();
    for (Candidate candidate : candidates.values()) {
      TriedModel by = tried(candidate);
      tried.add(candidate.topics() == topics ? by.asChosen() : by);
    }
    return new FittedModel(
        model, refits, ModelQuality.of(corpus, model, refits), tried, sought(model));
  }

  /** Coherence and stability are those of the models of the folds. */
  private TriedModel tried(Candidate candidate) {
    Folds folds = candidate.folds();
    TopicModel first = folds.models().get(0).withoutEmpty();
    return new TriedModel(
        candidate.topics(),
        false,
        FittedModel.COLD,
        ModelQuality.mean(corpus, first, folds.others()),
        folds.mean(),
        folds.standardError(),
        folds.models().size());
  }

  private TopicModel fit(int topics) {
    return LdaSampler.fit(corpus.tokens(), corpus.vocabulary().size(), settings(topics))
        .withoutEmpty();
  }

  private SamplerSettings shorter(int topics) {
    return settings(topics).withIterations(config.iterations() / SHARE_OF_ITERATIONS);
  }

  SamplerSettings settings(int topics) {
    return new SamplerSettings(topics, config.iterations(), config.seed(), seeds.anchors());
  }
}
