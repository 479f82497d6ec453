package dev.parallax.topic.score;

import dev.parallax.topic.lda.FoldIn;
import dev.parallax.topic.lda.LdaSampler;
import dev.parallax.topic.lda.SamplerSettings;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.unit.EncodedUnit;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How well models of so many topics foretell documents that they have not read: each document is
 * read by a model that was fitted without it. Paragraphs of one document are no strangers to each
 * other, and so whole documents are left out.
 *
 * @param models one a fold
 * @param heldOut log-likelihood a token of each document that could be foretold
 */
public record Folds(List<TopicModel> models, List<Double> heldOut) {

  /** Parts of the documents; each model reads all but one. */
  public static final int NUMBER = 3;

  /** Copies the lists. */
  public Folds {
    models = List.copyOf(models);
    heldOut = List.copyOf(heldOut);
  }

  /**
   * Fits a model a fold, several at a time.
   *
   * @param corpus of at least two documents, which stand in an order that is as good as random
   */
  public static Folds of(TopicCorpus corpus, SamplerSettings settings) {
    List<Folds> folds =
        IntStream.range(0, Math.min(NUMBER, corpus.documents()))
            .parallel()
            .mapToObj(fold -> without(fold, corpus, settings))
            .toList();
    return new Folds(
        folds.stream().flatMap(fold -> fold.models.stream()).toList(),
        folds.stream().flatMap(fold -> fold.heldOut.stream()).toList());
  }

  private static Folds without(int fold, TopicCorpus corpus, SamplerSettings settings) {
    List<int[]> read = new ArrayList<>();
    List<List<int[]>> leftOut = new ArrayList<>();
    for (int document = 0; document < corpus.documents(); document++) {
      leftOut.add(new ArrayList<>());
    }
    for (EncodedUnit unit : corpus.units()) {
      if (unit.document() % NUMBER == fold) {
        leftOut.get(unit.document()).add(unit.tokens());
      } else {
        read.add(unit.tokens());
      }
    }
    if (read.isEmpty()) {
      return new Folds(List.of(), List.of());
    }
    TopicModel model = LdaSampler.fit(read, corpus.vocabulary().size(), settings);
    FoldIn reading = new FoldIn(model);
    return new Folds(
        List.of(model),
        leftOut.stream()
            .map(units -> HeldOut.logLikelihood(reading, units))
            .filter(Double::isFinite)
            .toList());
  }

  /** Mean over documents; NaN where none could be foretold. */
  public double mean() {
    return heldOut.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  /** Standard error of {@link #mean}; NaN of fewer than two documents. */
  public double standardError() {
    double mean = mean();
    double squares = heldOut.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum();
    int documents = heldOut.size();
    return documents < 2 ? Double.NaN : Math.sqrt(squares / (documents - 1) / documents);
  }

  /** The first model, and the others as refits of it. */
  public Refits others() {
    return new Refits(models.subList(Math.min(1, models.size()), models.size()), List.of());
  }
}
