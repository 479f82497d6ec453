package dev.parallax.topic;

import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import dev.parallax.topic.lda.FoldIn;
import dev.parallax.topic.unit.EncodedUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Measures one document: of the tokens that the model knows, those expected to be of each topic,
 * sentence by sentence.
 */
final class TopicMeasurements {

  private static final String FAMILY = TopicFamilies.TOPIC.name();

  /** A token's topics of less probability than this are left to the others. */
  private static final double LEAST_PROBABILITY = 0.01;

  private final FoldIn reading;
  private final List<String> ids;
  private final int[] place;
  private final List<SortedMap<Place, Double>> amounts = new ArrayList<>();
  private final SortedMap<Place, Integer> tokens = new TreeMap<>();
  private final double[] posterior;

  private record Place(int sentence, int segment) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return Integer.compare(sentence, other.sentence);
    }

    Contribution contribution(double amount) {
      return new Contribution(sentence, segment, amount);
    }
  }

  /**
   * @param reading with the topics of the run
   * @param idOfEach under which each of these is measured; topics of one id are measured as one,
   *     their shares added
   */
  TopicMeasurements(FoldIn reading, List<String> idOfEach) {
    this.reading = reading;
    this.ids = idOfEach.stream().distinct().toList();
    this.place = idOfEach.stream().mapToInt(ids::indexOf).toArray();
    this.posterior = new double[idOfEach.size()];
    ids.forEach(id -> amounts.add(new TreeMap<>()));
  }

  void add(EncodedUnit unit) {
    double[] weights = reading.weights(unit.tokens());
    for (int token = 0; token < unit.size(); token++) {
      Place at = new Place(unit.sentence(token), unit.segment(token));
      tokens.merge(at, 1, Integer::sum);
      reading.posterior(unit.tokens()[token], weights, posterior);
      add(at);
    }
  }

  private void add(Place at) {
    double kept = 0;
    for (double probability : posterior) {
      kept += probability >= LEAST_PROBABILITY ? probability : 0;
    }
    for (int topic = 0; topic < posterior.length; topic++) {
      // With more than a hundred topics, all may lie below: then all are kept.
      if (posterior[topic] >= LEAST_PROBABILITY || kept == 0) {
        double amount = posterior[topic] / (kept == 0 ? 1 : kept);
        amounts.get(place[topic]).merge(at, amount, Double::sum);
      }
    }
  }

  /**
   * The measurements of the document.
   *
   * @param replicates of each topic, the document's total by each refit
   */
  Measurements measurements(double[][] replicates) {
    double[][] ofIds = added(replicates);
    List<Numerator> numerators = new ArrayList<>();
    for (int id = 0; id < ids.size(); id++) {
      if (!amounts.get(id).isEmpty()) {
        numerators.add(numerator(id, ofIds[id]));
      }
    }
    List<Contribution> all = new ArrayList<>();
    tokens.forEach((at, count) -> all.add(at.contribution(count)));
    return all.isEmpty()
        ? Measurements.NONE
        : new Measurements(numerators, List.of(new Denominator(FAMILY, null, Voice.ALL, all)));
  }

  /**
   * Refit by refit, so that what parts of a topic take from each other is no error of the whole.
   */
  private double[][] added(double[][] replicates) {
    double[][] ofIds = new double[ids.size()][];
    for (int topic = 0; topic < replicates.length; topic++) {
      double[] sums = ofIds[place[topic]];
      ofIds[place[topic]] = sums == null ? replicates[topic].clone() : sum(sums, replicates[topic]);
    }
    return ofIds;
  }

  private static double[] sum(double[] one, double[] other) {
    return IntStream.range(0, one.length).mapToDouble(i -> one[i] + other[i]).toArray();
  }

  private Numerator numerator(int id, double[] replicates) {
    List<Contribution> contributions = new ArrayList<>();
    amounts.get(id).forEach((at, sum) -> contributions.add(at.contribution(sum)));
    return Numerator.withReplicates(
        new Measure(FAMILY, ids.get(id), Voice.ALL), Quantity.SHARE, contributions, replicates);
  }
}
