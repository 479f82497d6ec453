package dev.parallax.topic.score;

import dev.parallax.model.topic.TopicQuality;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The quality of a model's topics.
 *
 * @param topics one a topic, in order
 */
public record ModelQuality(List<TopicQuality> topics) {

  /** Terms by which coherence and exclusivity are told. */
  public static final int TOP_TERMS = 10;

  /** Copies the list. */
  public ModelQuality {
    topics = List.copyOf(topics);
  }

  /** Measures a model on the texts it was fitted on. */
  public static ModelQuality of(TopicCorpus corpus, TopicModel model, Refits refits) {
    List<int[]> terms = topTerms(model);
    Coherence coherence = new Coherence(new Windows(corpus.tokens(), terms));
    double[] stability = refits.stability(model);
    return new ModelQuality(
        IntStream.range(0, model.topics())
            .mapToObj(
                topic ->
                    new TopicQuality(
                        finite(coherence.npmi(terms.get(topic))),
                        finite(coherence.umass(terms.get(topic))),
                        Exclusivity.of(model, topic, terms.get(topic)),
                        stability[topic]))
            .toList());
  }

  private static List<int[]> topTerms(TopicModel model) {
    return IntStream.range(0, model.topics())
        .mapToObj(topic -> TopTerms.of(model, topic, TOP_TERMS))
        .toList();
  }

  /** Coherence of each topic; -1 for one of fewer than two terms. */
  public static List<Double> npmi(TopicCorpus corpus, TopicModel model) {
    List<int[]> terms = topTerms(model);
    Coherence coherence = new Coherence(new Windows(corpus.tokens(), terms));
    return terms.stream().map(top -> top.length < 2 ? -1 : coherence.npmi(top)).toList();
  }

  /**
   * The mean over the topics of a model, its coherence and exclusivity over the topics of some
   * refits, too: those of one model are too noisy to choose by.
   */
  public static TopicQuality mean(TopicCorpus corpus, TopicModel model, Refits refits) {
    Refits none = new Refits(List.of(), List.of());
    List<TopicQuality> means = new ArrayList<>();
    means.add(of(corpus, model, refits).mean());
    refits.models().forEach(refit -> means.add(of(corpus, refit, none).mean()));
    TopicQuality mean = new ModelQuality(means).mean();
    return new TopicQuality(
        mean.npmi(), mean.umass(), mean.exclusivity(), means.get(0).stability());
  }

  /** The mean over topics. */
  public TopicQuality mean() {
    return new TopicQuality(
        finite(mean(topics.stream().map(TopicQuality::npmi).filter(Objects::nonNull).toList())),
        finite(mean(topics.stream().map(TopicQuality::umass).filter(Objects::nonNull).toList())),
        exclusivity(),
        mean(topics.stream().map(TopicQuality::stability).toList()));
  }

  /**
   * A topic without terms has none to itself, nor has a model that so few terms leave undefined.
   */
  private double exclusivity() {
    return topics.stream()
        .mapToDouble(TopicQuality::exclusivity)
        .filter(Double::isFinite)
        .average()
        .orElse(0);
  }

  private static double mean(List<Double> values) {
    DoubleStream stream = values.stream().mapToDouble(Double::doubleValue);
    return stream.average().orElse(Double.NaN);
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
