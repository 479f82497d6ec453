package dev.parallax.topic;

import dev.parallax.model.topic.TriedModel;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.score.ModelQuality;
import dev.parallax.topic.score.Refits;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.List;

/**
 * The model of a run.
 *
 * @param model its topics
 * @param refits models like it on resampled units
 * @param quality of its topics
 * @param tried models that were tried, by number of topics
 */
record FittedModel(
    TopicModel model, Refits refits, ModelQuality quality, List<TriedModel> tried) {

  static final String COLD = "cold";
  static final String WARM = "warm";
  static final String UNCHANGED = "unchanged";

  FittedModel {
    tried = List.copyOf(tried);
  }

  /** A model that was the only one to be tried. */
  static FittedModel of(
      TopicCorpus corpus, TopicModel model, Refits refits, String start, int topics) {
    ModelQuality quality = ModelQuality.of(corpus, model, refits);
    TriedModel tried =
        new TriedModel(
            topics, true, start, quality.mean(), refits.meanHeldOut(), refits.models().size());
    return new FittedModel(model, refits, quality, List.of(tried));
  }
}
