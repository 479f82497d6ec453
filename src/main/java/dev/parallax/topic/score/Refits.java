package dev.parallax.topic.score;

import dev.parallax.topic.lda.FoldIn;
import dev.parallax.topic.lda.LdaSampler;
import dev.parallax.topic.lda.SamplerSettings;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.match.Similarities;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Models like a given one, fitted with other seeds on resampled units: what they agree in is not
 * owed to the seed or to single paragraphs.
 *
 * @param models each fitted on as many units, drawn with replacement
 * @param heldOut log-likelihood a token of the units that a model was not fitted on; NaN where it
 *     has left out none
 */
public record Refits(List<TopicModel> models, List<Double> heldOut) {

  // A chain takes the seeds that follow its own, one a sample: refits must not meet them.
  private static final int SEED_STEP = 1000;

  /** Copies the lists. */
  public Refits {
    models = List.copyOf(models);
    heldOut = List.copyOf(heldOut);
  }

  /**
   * Fits some models, several at a time.
   *
   * @param settings of the model they are like
   * @param first number of the first one, from 0; a refit is the same in every run of them
   * @param end number after the last one
   */
  public static Refits of(TopicCorpus corpus, SamplerSettings settings, int first, int end) {
    List<int[]> units = corpus.tokens();
    List<Refit> refits =
        IntStream.range(first, end)
            .parallel()
            .mapToObj(number -> Refit.of(units, corpus.vocabulary().size(), settings, number))
            .toList();
    return new Refits(
        refits.stream().map(Refit::model).toList(), refits.stream().map(Refit::heldOut).toList());
  }

  private record Refit(TopicModel model, double heldOut) {

    static Refit of(List<int[]> units, int terms, SamplerSettings settings, int number) {
      SamplerSettings own = settings.withSeed(settings.seed() + SEED_STEP * (number + 1));
      Resample resample = Resample.of(units, own.seed());
      TopicModel model = LdaSampler.fit(resample.drawn(), terms, own);
      return new Refit(model, HeldOut.logLikelihood(new FoldIn(model), resample.leftOut()));
    }
  }

  /** The first few of these. */
  public Refits first(int number) {
    return new Refits(models.subList(0, number), heldOut.subList(0, number));
  }

  /** For each topic of a model, the mean similarity to the nearest topic of each refit. */
  public double[] stability(TopicModel model) {
    double[] stability = new double[model.topics()];
    for (TopicModel refit : models) {
      double[][] similarities = Similarities.of(model, refit);
      for (int topic = 0; topic < stability.length; topic++) {
        stability[topic] += Arrays.stream(similarities[topic]).max().orElse(0) / models.size();
      }
    }
    return stability;
  }

  /** Mean log-likelihood a token of what refits have not read; NaN where they have read all. */
  public double meanHeldOut() {
    return heldOut.stream()
        .mapToDouble(Double::doubleValue)
        .filter(Double::isFinite)
        .average()
        .orElse(Double.NaN);
  }
}
