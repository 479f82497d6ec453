package dev.parallax.topic;

import dev.parallax.topic.lda.FoldIn;
import dev.parallax.topic.lda.TopicModel;
import dev.parallax.topic.match.Assignment;
import dev.parallax.topic.match.Similarities;
import dev.parallax.topic.score.Refits;
import dev.parallax.topic.unit.EncodedUnit;
import dev.parallax.topic.unit.TopicCorpus;
import java.util.List;

/**
 * What each refit would have measured: the tokens of each document in the refit's topic that is
 * assigned to a topic of the run.
 */
final class RefitTotals {

  private final double[][][] totals;

  /**
   * @param corpus whose documents are measured
   * @param model topics of the run
   */
  RefitTotals(TopicCorpus corpus, TopicModel model, Refits refits) {
    List<TopicModel> models = refits.models();
    this.totals = new double[corpus.documents()][model.topics()][models.size()];
    for (int refit = 0; refit < models.size(); refit++) {
      read(corpus, model, models.get(refit), refit);
    }
  }

  private void read(TopicCorpus corpus, TopicModel model, TopicModel refit, int number) {
    int[] assigned = Assignment.best(Similarities.of(model, refit));
    FoldIn reading = new FoldIn(refit);
    for (EncodedUnit unit : corpus.units()) {
      double[] weights = reading.weights(unit.tokens());
      double[][] ofDocument = totals[unit.document()];
      for (int topic = 0; topic < assigned.length; topic++) {
        // A topic that a refit does not have is one that it finds nothing of.
        ofDocument[topic][number] += assigned[topic] < 0 ? 0 : weights[assigned[topic]];
      }
    }
  }

  /** Totals of a document, by topic and refit. */
  double[][] of(int document) {
    return totals[document];
  }
}
