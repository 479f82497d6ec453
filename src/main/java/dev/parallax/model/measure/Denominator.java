package dev.parallax.model.measure;

import dev.parallax.model.text.Voice;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What numerators of one document are divided by.
 *
 * @param family whose numerators
 * @param key whose numerator, where it has a denominator of its own; null for all others of the
 *     family
 * @param voice whose words count
 * @param contributions by sentence, in order, positive; also of sentences without a numerator
 */
public record Denominator(
    String family, @Nullable String key, Voice voice, List<Contribution> contributions) {

  /** Stands in tables for all measures of a family that have no denominator of their own. */
  public static final String ALL_KEYS = "*";

  static final Comparator<Denominator> ORDER =
      Comparator.comparing(Denominator::family)
          .thenComparing(Denominator::keyLabel)
          .thenComparing(Denominator::voice);

  /** Copies the list. */
  public Denominator {
    contributions = List.copyOf(contributions);
  }

  /** The measure that it holds for, as it stands in the tables. */
  public String keyLabel() {
    return key == null ? ALL_KEYS : key;
  }

  /** The document's denominator: the sum of all contributions. */
  public double total() {
    return Contribution.total(contributions);
  }

  /** Ordinal of a segment to its part of the total; segments without a part are left out. */
  public SortedMap<Integer, Double> bySegment() {
    return Contribution.bySegment(contributions);
  }
}
