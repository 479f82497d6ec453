package dev.parallax.agency;

import dev.parallax.model.annotation.Sentence;
import dev.parallax.model.family.Family;
import dev.parallax.model.measure.Contribution;
import dev.parallax.model.measure.Denominator;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Measurements;
import dev.parallax.model.measure.Numerator;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts of one family, sentence by sentence. */
final class RoleTally {

  private static final String WHOLE = "";

  private final Family family;
  private final Quantity quantity;
  private final Map<String, List<Contribution>> numerators = new TreeMap<>();
  private final Map<String, List<Contribution>> denominators = new TreeMap<>();

  private final @Nullable RoleError error;

  RoleTally(Family family, Quantity quantity) {
    this(family, quantity, null);
  }

  /**
   * @param error of what is counted; null where it is not known
   */
  RoleTally(Family family, Quantity quantity, @Nullable RoleError error) {
    this.family = family;
    this.quantity = quantity;
    this.error = error;
  }

  /** So many more of a key in a sentence. */
  void add(String key, Sentence sentence, long count) {
    add(numerators, key, sentence, count);
  }

  /** So many more in a sentence of what a key is a part of; of all keys where it is null. */
  void addWhole(@Nullable String key, Sentence sentence, long count) {
    add(denominators, key == null ? WHOLE : key, sentence, count);
  }

  private static void add(
      Map<String, List<Contribution>> to, String key, Sentence sentence, long count) {
    if (count > 0) {
      to.computeIfAbsent(key, none -> new ArrayList<>())
          .add(new Contribution(sentence.ordinal(), sentence.segment(), count));
    }
  }

  private @Nullable Double errorVariance(String key, List<Contribution> counted) {
    return error == null
        ? null
        : error.variance(total(counted), total(denominators.getOrDefault(key, List.of())));
  }

  private static double total(List<Contribution> contributions) {
    return contributions.stream().mapToDouble(Contribution::amount).sum();
  }

  Measurements measurements() {
    List<Numerator> counted = new ArrayList<>();
    numerators.forEach(
        (key, contributions) ->
            counted.add(
                new Numerator(
                    new Measure(family.name(), key, Voice.ALL),
                    quantity,
                    errorVariance(key, contributions),
                    contributions)));
    List<Denominator> wholes = new ArrayList<>();
    denominators.forEach(
        (key, contributions) ->
            wholes.add(
                new Denominator(
                    family.name(), key.equals(WHOLE) ? null : key, Voice.ALL, contributions)));
    return new Measurements(counted, wholes);
  }
}
