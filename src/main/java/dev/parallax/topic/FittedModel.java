package dev.parallax.topic;

import dev.parallax.model.topic.TriedModel;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.score.ModelQuality;
import dev.parallax.topic.score.Refits;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The model of a run.
 *
 * @param model its topics
 * @param refits models like it on resampled units
 * @param quality of its topics
 * @param tried models that were tried, by number of topics
 * @param sought of each topic of the model the id under which it was looked for, or null
 */
record FittedModel(
    TopicModel model,
    Refits refits,
    ModelQuality quality,
    List<TriedModel> tried,
    List<@Nullable String> sought) {

  /** Refits of each model tried; enough to tell numbers of topics apart, not topics. */
  static final int REFITS_OF_TRIAL = 3;

  static final String COLD = "cold";
  static final String WARM = "warm";
  static final String UNCHANGED = "unchanged";

  FittedModel {
    tried = List.copyOf(tried);
    sought = Collections.unmodifiableList(new ArrayList<>(sought));
  }

  /** A model that was the only one to be tried. */
  static FittedModel of(
      TopicCorpus corpus,
      TopicModel model,
      Refits refits,
      String start,
      int topics,
      List<@Nullable String> sought) {
    return new FittedModel(
        model,
        refits,
        ModelQuality.of(corpus, model, refits),
        List.of(tried(corpus, model, refits.first(REFITS_OF_TRIAL), start, topics).asChosen()),
        sought);
  }

  /** Whether it goes on from inherited topics. */
  boolean goesOn() {
    return tried.stream().noneMatch(model -> model.start().equals(COLD));
  }

  /** How good a model is, by the refits of a trial. */
  static TriedModel tried(
      TopicCorpus corpus, TopicModel model, Refits refits, String start, int topics) {
    return new TriedModel(
        topics,
        false,
        start,
        ModelQuality.mean(corpus, model, refits),
        refits.meanHeldOut(),
        Double.NaN,
        refits.models().size());
  }
}
