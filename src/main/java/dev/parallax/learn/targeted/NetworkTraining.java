package dev.parallax.learn.targeted;

import dev.parallax.tone.targeted.DistanceBand;
import dev.parallax.tone.targeted.TargetNetwork;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Fits one network on one thread: the same examples, settings and seed give the same numbers. */
final class NetworkTraining {

  private static final double WARM_UP = 0.1;

  private final TrainingSettings settings;
  private final TargetNetwork network;
  private final Gradient gradient;
  private final List<AdamW> steps;
  private final Random random;

  private NetworkTraining(TrainingSettings settings, int dimension, long seed) {
    this.settings = settings;
    this.network = start(settings.heads(), dimension);
    this.gradient = new Gradient(network);
    this.steps =
        List.of(
            new AdamW(network.keys(), gradient.keys, 0),
            new AdamW(network.distances(), gradient.distances, 0),
            new AdamW(network.weights(), gradient.weights, settings.decay()),
            new AdamW(network.biases(), gradient.biases, 0));
    this.random = new Random(seed);
  }

  /** A network fitted to examples. */
  static TargetNetwork fit(
      List<Example> examples, int dimension, TrainingSettings settings, long seed) {
    NetworkTraining training = new NetworkTraining(settings, dimension, seed);
    training.run(new ArrayList<>(examples));
    return training.network;
  }

  /** Heads that prefer the mention, its left, its right or the whole sentence; all else 0. */
  static TargetNetwork start(int heads, int dimension) {
    float[] distances = new float[heads * DistanceBand.COUNT];
    for (int head = 0; head < heads; head++) {
      for (int band = 0; band < DistanceBand.COUNT; band++) {
        distances[head * DistanceBand.COUNT + band] = HeadStart.of(head).preference(band);
      }
    }
    return new TargetNetwork(
        heads,
        dimension,
        new float[heads * dimension],
        distances,
        new float[TargetNetwork.CLASSES * heads * dimension],
        new float[TargetNetwork.CLASSES]);
  }

  private void run(List<Example> examples) {
    int batches = (examples.size() + settings.batch() - 1) / settings.batch();
    int total = batches * settings.epochs();
    for (int epoch = 0; epoch < settings.epochs(); epoch++) {
      Collections.shuffle(examples, random);
      for (int batch = 0; batch < batches; batch++) {
        int from = batch * settings.batch();
        int to = Math.min(examples.size(), from + settings.batch());
        double rate = settings.rate() * schedule(epoch * batches + batch, total);
        step(examples.subList(from, to), rate);
      }
    }
  }

  private void step(List<Example> batch, double rate) {
    gradient.clear();
    batch.forEach(example -> gradient.add(example, kept()));
    steps.forEach(step -> step.step(rate, batch.size()));
  }

  /** What is kept of the means weighs more, so that their sum is the same on average. */
  private float[] kept() {
    float[] kept = new float[network.heads() * network.dimension()];
    float scale = (float) (1 / (1 - settings.dropout()));
    for (int i = 0; i < kept.length; i++) {
      kept[i] = random.nextFloat() < settings.dropout() ? 0 : scale;
    }
    return kept;
  }

  /** Up in a line, down in half a cosine. */
  static double schedule(int step, int total) {
    double warmUp = Math.max(1, WARM_UP * total);
    if (step < warmUp) {
      return (step + 1) / (warmUp + 1);
    }
    return 0.5 * (1 + StrictMath.cos(Math.PI * (step - warmUp) / (total - warmUp)));
  }
}
