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
   * @param ids of these
   */
  TopicMeasurements(FoldIn reading, List<String> ids) {
    this.reading = reading;
    this.ids = ids;
    this.posterior = new double[ids.size()];
    ids.forEach(id -> amounts.add(new TreeMap<>()));
  }

  void add(EncodedUnit unit) {
    double[] weights = reading.weights(unit.tokens());
    for (int token = 0; token < unit.size(); token++) {
      Place place = new Place(unit.sentence(token), unit.segment(token));
      tokens.merge(place, 1, Integer::sum);
      reading.posterior(unit.tokens()[token], weights, posterior);
      add(place);
    }
  }

  private void add(Place place) {
    double kept = 0;
    for (double probability : posterior) {
      kept += probability >= LEAST_PROBABILITY ? probability : 0;
    }
    for (int topic = 0; topic < posterior.length; topic++) {
      // With more than a hundred topics, all may lie below: then all are kept.
      if (posterior[topic] >= LEAST_PROBABILITY || kept == 0) {
        double amount = posterior[topic] / (kept == 0 ? 1 : kept);
        amounts.get(topic).merge(place, amount, Double::sum);
      }
    }
  }

  /**
   * The measurements of the document.
   *
   * @param replicates of each topic, the document's total by each refit
   */
  Measurements measurements(double[][] replicates) {
    List<Numerator> numerators = new ArrayList<>();
    for (int topic = 0; topic < ids.size(); topic++) {
      if (!amounts.get(topic).isEmpty()) {
        numerators.add(numerator(topic, replicates[topic]));
      }
    }
    List<Contribution> all = new ArrayList<>();
    tokens.forEach((place, count) -> all.add(place.contribution(count)));
    return all.isEmpty()
        ? Measurements.NONE
        : new Measurements(numerators, List.of(new Denominator(FAMILY, null, Voice.ALL, all)));
  }

  private Numerator numerator(int topic, double[] replicates) {
    List<Contribution> contributions = new ArrayList<>();
    amounts.get(topic).forEach((place, sum) -> contributions.add(place.contribution(sum)));
    return Numerator.withReplicates(
        new Measure(FAMILY, ids.get(topic), Voice.ALL), Quantity.SHARE, contributions, replicates);
  }
}
