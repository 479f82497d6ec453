package dev.parallax.compare.effect;

import dev.parallax.model.Identifiers;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.measure.Measure;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where several instruments measure the same thing, which of them find a difference of the opposite
 * sign. A finding that depends on the choice of the instrument is one about the instruments.
 */
public final class InstrumentSigns {

  private static final String NONE = "none";

  private final Function<Measure, SortedMap<String, Measure>> others;
  private final Map<String, Comparison> comparisons = new HashMap<>();

  /**
   * @param others a measure to what other instruments make of the same, by their names; none where
   *     there is no other instrument
   * @param comparisons all that were made
   */
  public InstrumentSigns(
      Function<Measure, SortedMap<String, Measure>> others, Collection<Comparison> comparisons) {
    this.others = others;
    comparisons.forEach(row -> this.comparisons.put(id(row, row.measure()), row));
  }

  /**
   * The other instruments that find the opposite.
   *
   * @return their names, parted by commas, or {@code none}; null where this is no instrument's
   *     measure, where it finds no difference, and where no other instrument was compared
   */
  public @Nullable String opposed(Comparison comparison) {
    double sign = sign(comparison);
    if (sign == 0) {
      return null;
    }
    SortedMap<String, Double> signs = new TreeMap<>();
    others
        .apply(comparison.measure())
        .forEach(
            (name, measure) -> {
              Comparison other = comparisons.get(id(comparison, measure));
              if (other != null) {
                signs.put(name, sign(other));
              }
            });
    if (signs.isEmpty()) {
      return null;
    }
    String opposed =
        signs.entrySet().stream()
            .filter(other -> other.getValue() == -sign)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return opposed.isEmpty() ? NONE : opposed;
  }

  private static double sign(Comparison comparison) {
    Estimate difference = comparison.difference();
    return difference == null ? 0 : Math.signum(difference.value());
  }

  private static String id(Comparison like, Measure measure) {
    return Identifiers.comparison(measure, like.a().cohort(), like.b().cohort());
  }
}
