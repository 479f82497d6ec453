package dev.parallax.term;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what one family measures in one document, sentence by sentence. */
final class FamilyCounter {

  private final String family;
  private final Map<String, List<Contribution>> numerators = new TreeMap<>();
  private final List<Contribution> denominator = new ArrayList<>();

  FamilyCounter(String family) {
    this.family = family;
  }

  /**
   * Adds a sentence; sentences come in order.
   *
   * @param keys one an occurrence
   * @param words it has
   */
  void add(Sentence sentence, Collection<String> keys, int words) {
    Map<String, Integer> counts = new TreeMap<>();
    keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    counts.forEach(
        (key, count) ->
            numerators
                .computeIfAbsent(key, unused -> new ArrayList<>())
                .add(contribution(sentence, count)));
    if (words > 0) {
      denominator.add(contribution(sentence, words));
    }
  }

  private static Contribution contribution(Sentence sentence, int amount) {
    return new Contribution(sentence.ordinal(), sentence.segment(), amount);
  }

  /** What was counted. */
  Measurements measurements() {
    List<Numerator> counted = new ArrayList<>();
    numerators.forEach(
        (key, contributions) ->
            counted.add(
                new Numerator(new Measure(family, key, Voice.ALL), Quantity.COUNT, contributions)));
    List<Denominator> total =
        denominator.isEmpty()
            ? List.of()
            : List.of(new Denominator(family, null, Voice.ALL, denominator));
    return new Measurements(counted, total);
  }
}
