package dev.parallax.topic;

import dev.parallax.topic.lda.FoldIn;
import dev.parallax.topic.lda.LdaSampler;
import dev.parallax.topic.lda.SamplerSettings;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.lda.WarmStart;
import dev.parallax.topic.match.Similarities;
import dev.parallax.topic.score.ModelQuality;
import dev.parallax.topic.unit.EncodedUnit;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Goes on from inherited topics. Every token begins in a topic drawn by them, and is then sampled
 * like any other, so that nothing is frozen: topics move with the texts, and one that the texts no
 * longer speak of is given up to what they speak of now.
 *
 * @param corpus to be read
 * @param inherited topics over its vocabulary
 * @param added documents that the inherited model has not read
 * @param settings of the sampler; their anchors name inherited topics by their numbers, and those
 *     that are sought and not among them by the numbers that follow
 * @param sought topics that are sought and not among the inherited ones
 * @param sameTopic similarity from which on topics are the same
 */
record WarmChain(
    TopicCorpus corpus,
    TopicModel inherited,
    Set<Integer> added,
    SamplerSettings settings,
    int sought,
    double sameTopic) {

  /** A chain that begins near its end needs less of a way. */
  private static final double SHARE_OF_ITERATIONS = 0.4;

  /** The same number of topics. */
  TopicModel sameNumber() {
    return fit(0);
  }

  /** One topic more where the new documents brought it, else the same number. */
  TopicModel withBirth() {
    if (added.isEmpty()) {
      return sameNumber();
    }
    TopicModel grown = fit(1);
    return isBirth(grown, inherited.topics() + sought) ? grown : sameNumber();
  }

  private TopicModel fit(int births) {
    SamplerSettings own =
        settings
            .withTopics(inherited.topics() + sought + births)
            .withIterations((int) Math.ceil(SHARE_OF_ITERATIONS * settings.iterations()));
    return LdaSampler.fit(corpus.tokens(), corpus.vocabulary().size(), own, start(births));
  }

  private WarmStart start(int births) {
    FoldIn reading = new FoldIn(inherited);
    Random random = new Random(settings.seed());
    List<int[]> topics = new ArrayList<>();
    for (EncodedUnit unit : corpus.units()) {
      topics.add(draw(unit, reading, random, births > 0 && added.contains(unit.document())));
    }
    List<Double> alpha = new ArrayList<>();
    for (int topic = 0; topic < inherited.topics(); topic++) {
      alpha.add(inherited.alpha(topic));
    }
    double mean = alpha.stream().mapToDouble(Double::doubleValue).average().orElse(1);
    for (int empty = 0; empty < sought + births; empty++) {
      alpha.add(mean);
    }
    return new WarmStart(topics, alpha, inherited.beta());
  }

  /**
   * Terms of new documents that no inherited topic has begin in the empty slot, if there is one.
   */
  private int[] draw(EncodedUnit unit, FoldIn reading, Random random, boolean toSlot) {
    double[] weights = reading.weights(unit.tokens());
    double[] posterior = new double[inherited.topics()];
    int[] topics = new int[unit.size()];
    for (int token = 0; token < topics.length; token++) {
      int term = unit.tokens()[token];
      reading.posterior(term, weights, posterior);
      int drawn = draw(posterior, random.nextDouble());
      topics[token] = toSlot && isUnknown(term) ? inherited.topics() + sought : drawn;
    }
    return topics;
  }

  private static int draw(double[] probabilities, double at) {
    double left = at;
    int drawn = 0;
    while (drawn < probabilities.length - 1 && left >= probabilities[drawn]) {
      left -= probabilities[drawn];
      drawn++;
    }
    return drawn;
  }

  private boolean isUnknown(int term) {
    for (int topic = 0; topic < inherited.topics(); topic++) {
      if (inherited.count(topic, term) > 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Of new documents for the most part, like no other topic, and no less coherent than they are.
   */
  private boolean isBirth(TopicModel model, int candidate) {
    return isLikeNoOther(model, candidate)
        && isCoherent(model, candidate)
        && shareInAdded(model, candidate) > 0.5;
  }

  private boolean isLikeNoOther(TopicModel model, int candidate) {
    double[] similarities = Similarities.of(model, model)[candidate];
    similarities[candidate] = 0;
    return Arrays.stream(similarities).max().orElse(0) < sameTopic;
  }

  private boolean isCoherent(TopicModel model, int candidate) {
    List<Double> npmi = ModelQuality.npmi(corpus, model);
    double mean = npmi.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    return npmi.get(candidate) >= mean;
  }

  private double shareInAdded(TopicModel model, int candidate) {
    FoldIn reading = new FoldIn(model);
    double all = 0;
    double inAdded = 0;
    for (EncodedUnit unit : corpus.units()) {
      double weight = reading.weights(unit.tokens())[candidate];
      all += weight;
      inAdded += added.contains(unit.document()) ? weight : 0;
    }
    return inAdded / all;
  }
}
