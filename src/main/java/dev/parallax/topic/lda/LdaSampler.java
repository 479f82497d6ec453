package dev.parallax.topic.lda;

import cc.mallet.pipe.Noop;
import cc.mallet.topics.ParallelTopicModel;
import cc.mallet.topics.TopicAssignment;
import cc.mallet.types.Alphabet;
import cc.mallet.types.FeatureSequence;
import cc.mallet.types.Instance;
import cc.mallet.types.InstanceList;
import java.io.IOException;
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
 * Latent Dirichlet allocation (Blei, Ng &amp; Jordan 2003) by MALLET's Gibbs sampler with a fixed
 * seed: on one thread, equal units in equal order give equal topics. Priors of topics are
 * asymmetric and learnt, that of terms symmetric and learnt (Wallach, Mimno &amp; McCallum 2009).
 */
public final class LdaSampler {

  // Where MALLET's own command line begins; both priors are learnt from there.
  private static final double ALPHA_SUM = 5;
  private static final double BETA = 0.01;
  private static final int OPTIMIZE_INTERVAL = 10;
  private static final int BURN_IN = 50;
  private static final int SAMPLES = 10;
  private static final int LAG = 5;
  private static final int NEVER = Integer.MAX_VALUE;
  private static final int NO_TOPIC = -1;

  private final SamplerSettings settings;
  private final ParallelTopicModel mallet;
  private int units;

  private LdaSampler(SamplerSettings settings) {
    MalletLog.silence();
    this.settings = settings;
    this.mallet = new ParallelTopicModel(settings.topics(), ALPHA_SUM, BETA);
    mallet.setNumThreads(settings.threads());
    mallet.setTopicDisplay(0, 0);
    mallet.printLogLikelihood = false;
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
    LdaSampler sampler = new LdaSampler(settings);
    sampler.add(units, terms);
    if (start != null) {
      sampler.begin(start);
    } else if (!settings.anchors().isEmpty()) {
      sampler.beginAtAnchors();
    }
    // From a warm start there is nothing to forget, so priors are learnt at once.
    int burnIn = start == null ? BURN_IN : OPTIMIZE_INTERVAL;
    if (settings.anchors().isEmpty()) {
      sampler.run(settings.iterations(), 0, burnIn);
    } else {
      sampler.runHeld(settings.iterations(), burnIn);
    }
    return sampler.sample(terms);
  }

  private void add(List<int[]> units, int terms) {
    Alphabet alphabet = new Alphabet(terms);
    for (int term = 0; term < terms; term++) {
      alphabet.lookupIndex(term);
    }
    InstanceList instances = new InstanceList(new Noop(alphabet, null));
    for (int[] unit : units) {
      instances.add(new Instance(new FeatureSequence(alphabet, unit), null, null, null));
    }
    for (Anchor anchor : settings.anchors()) {
      instances.add(new Instance(new FeatureSequence(alphabet, anchor.tokens()), null, null, null));
    }
    mallet.setRandomSeed(settings.seed());
    mallet.addInstances(instances);
    this.units = units.size();
  }

  private void begin(WarmStart start) {
    List<TopicAssignment> data = mallet.getData();
    for (int unit = 0; unit < units; unit++) {
      int[] topics = start.topics().get(unit);
      System.arraycopy(topics, 0, data.get(unit).topicSequence.getFeatures(), 0, topics.length);
    }
    mallet.alphaSum = 0;
    for (int topic = 0; topic < settings.topics(); topic++) {
      mallet.alpha[topic] = start.alpha().get(topic);
      mallet.alphaSum += mallet.alpha[topic];
    }
    mallet.beta = start.beta();
    mallet.betaSum = mallet.beta * mallet.numTypes;
    mallet.buildInitialTypeTopicCounts();
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
    for (TopicAssignment unit : mallet.getData().subList(0, units)) {
      begin(unit, topicOf, sought, others, random);
    }
  }

  private static void begin(
      TopicAssignment unit,
      Map<Integer, Integer> topicOf,
      Set<Integer> sought,
      int[] others,
      Random random) {
    FeatureSequence terms = (FeatureSequence) unit.instance.getData();
    int[] topics = unit.topicSequence.getFeatures();
    Set<Integer> named = new HashSet<>();
    for (int token = 0; token < terms.getLength(); token++) {
      int topic = topicOf.getOrDefault(terms.getIndexAtPosition(token), NO_TOPIC);
      if (topic != NO_TOPIC) {
        named.add(topic);
        topics[token] = topic;
      }
    }
    for (int token = 0; token < terms.getLength(); token++) {
      if (others.length > 0 && sought.contains(topics[token]) && !named.contains(topics[token])) {
        topics[token] = others[random.nextInt(others.length)];
      }
    }
  }

  /** Sampling may move an anchor, as it moves any text; it is put back before it is far. */
  private void runHeld(int iterations, int burnIn) {
    for (int done = 0, stretch = SAMPLES + 1; done < iterations; stretch++) {
      putAnchorsInPlace();
      int next = Math.min(OPTIMIZE_INTERVAL, iterations - done);
      done += next;
      run(next, stretch, done > burnIn ? 0 : NEVER);
    }
  }

  private void putAnchorsInPlace() {
    for (int i = 0; i < settings.anchors().size(); i++) {
      Arrays.fill(
          mallet.getData().get(units + i).topicSequence.getFeatures(),
          settings.anchors().get(i).topic());
    }
    mallet.buildInitialTypeTopicCounts();
  }

  /** A stretch of the chain; MALLET draws the same numbers again where the seed is the same. */
  private void run(int iterations, int stretch, int burnIn) {
    mallet.setNumIterations(iterations);
    mallet.setRandomSeed(settings.seed() + stretch);
    mallet.setBurninPeriod(burnIn);
    mallet.setOptimizeInterval(OPTIMIZE_INTERVAL);
    try {
      mallet.estimate();
    } catch (IOException | RuntimeException e) {
      throw new FailedFitException("MALLET has stopped with " + e, e);
    }
    SamplerCheck.check(mallet);
  }

  private TopicModel sample(int terms) {
    int[][] counts = new int[settings.topics()][terms];
    for (int sample = 1; sample <= SAMPLES; sample++) {
      if (!settings.anchors().isEmpty()) {
        putAnchorsInPlace();
      }
      // Priors stay as they are between samples, whose counts are added up under one prior.
      run(LAG, sample, NEVER);
      addTo(counts);
    }
    return new TopicModel(SAMPLES, counts, mallet.alpha.clone(), mallet.beta);
  }

  private void addTo(int[][] counts) {
    // Anchors stand behind the texts: what is sought is no part of what is found.
    for (TopicAssignment unit : mallet.getData().subList(0, units)) {
      FeatureSequence terms = (FeatureSequence) unit.instance.getData();
      // The arrays behind a sequence may be longer than it is.
      for (int token = 0; token < terms.getLength(); token++) {
        int topic = unit.topicSequence.getIndexAtPosition(token);
        counts[topic][terms.getIndexAtPosition(token)]++;
      }
    }
  }
}
