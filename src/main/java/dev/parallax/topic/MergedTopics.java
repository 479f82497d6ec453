package dev.parallax.topic;

import dev.parallax.model.topic.GivenByHand;
import dev.parallax.model.topic.LineageEvent;
import dev.parallax.model.topic.Topic;
import dev.parallax.model.topic.TopicLink;
import dev.parallax.model.topic.TopicQuality;
import dev.parallax.model.topic.TopicTerm;
import dev.parallax.topic.hand.ByHand;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.match.Assignment;
import dev.parallax.topic.match.Similarities;
import dev.parallax.topic.score.ModelQuality;
import dev.parallax.topic.score.Refits;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The topics that the settings merge, described as those that were found are: from the tokens of
 * their parts together.
 */
final class MergedTopics {

  private final ByHand hand;
  private final FittedModel fitted;
  private final List<String> ids;
  private final List<String> wholes;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final TopicModel model;

  /**
   * @param ids of the model's topics
   */
  MergedTopics(ByHand hand, FittedModel fitted, List<String> ids) {
    this.hand = hand;
    this.fitted = fitted;
    this.ids = ids;
    List<String> measured = hand.measuredAs(ids);
    this.wholes = List.copyOf(new LinkedHashSet<>(measured));
    for (String whole : wholes) {
      groups.add(
          IntStream.range(0, ids.size())
              .filter(topic -> measured.get(topic).equals(whole))
              .boxed()
              .toList());
    }
    this.model = fitted.model().merged(groups);
  }

  /** Makes a topic's row from what is its own. */
  @FunctionalInterface
  interface Row {
    Topic of(
        String id,
        double size,
        List<TopicTerm> terms,
        TopicQuality quality,
        boolean soughtInNew,
        List<TopicLink> lineage,
        GivenByHand byHand);
  }

  /**
   * The rows of the merged topics, in no order.
   *
   * @param soughtInNew of each topic of the model whether it was sought where documents are new
   * @param shares of the terms of all tokens
   * @param most terms that are told
   */
  List<Topic> rows(
      TopicCorpus corpus, List<Boolean> soughtInNew, double[] shares, int most, Row row) {
    if (hand.merged().keySet().stream().noneMatch(wholes::contains)) {
      return List.of();
    }
    // Stability is told below: of refits, the parts together are what is found again or not.
    ModelQuality qualities = ModelQuality.of(corpus, model, new Refits(List.of(), List.of()));
    double[] stability = stability();
    double[][] toParts = Similarities.of(fitted.model(), model);
    List<Topic> rows = new ArrayList<>();
    for (int whole = 0; whole < wholes.size(); whole++) {
      String id = wholes.get(whole);
      if (hand.merged().containsKey(id)) {
        int number = whole;
        TopicQuality quality = qualities.topics().get(whole);
        rows.add(
            row.of(
                id,
                model.size(whole),
                TopicNames.terms(model, whole, corpus.vocabulary(), shares, most),
                new TopicQuality(
                    quality.npmi(), quality.umass(), quality.exclusivity(), stability[whole]),
                groups.get(whole).stream().anyMatch(soughtInNew::get),
                groups.get(whole).stream()
                    .map(
                        part ->
                            new TopicLink(
                                LineageEvent.MERGED_BY_HAND, ids.get(part), toParts[part][number]))
                    .toList(),
                new GivenByHand(hand.nameOf(id), null, List.of(), null)));
      }
    }
    return rows;
  }

  /** Mean similarity of each whole to what the parts' counterparts in a refit make together. */
  private double[] stability() {
    double[] stability = new double[wholes.size()];
    List<TopicModel> refits = fitted.refits().models();
    for (TopicModel refit : refits) {
      int[] assigned = Assignment.best(Similarities.of(fitted.model(), refit));
      List<List<Integer>> counterparts =
          groups.stream()
              .map(group -> group.stream().map(part -> assigned[part]).filter(a -> a >= 0).toList())
              .toList();
      double[][] similarities = Similarities.of(model, refit.merged(counterparts));
      for (int whole = 0; whole < stability.length; whole++) {
        stability[whole] += similarities[whole][whole] / refits.size();
      }
    }
    return stability;
  }
}
