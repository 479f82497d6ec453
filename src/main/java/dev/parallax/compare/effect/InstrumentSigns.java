package dev.parallax.compare.effect;

import dev.parallax.model.Identifiers;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.measure.Measure;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where several instruments measure the same thing, which of them find a difference of the opposite
 * sign. A finding that depends on the choice of the instrument is one about the instruments.
 */
public final class InstrumentSigns {

  private static final String NONE = "none";

  private final List<String> instruments;
  private final Map<String, Comparison> comparisons = new HashMap<>();

  /**
   * @param instruments their names, with which keys begin ({@code lexicon_mean})
   * @param comparisons all that were made
   */
  public InstrumentSigns(Collection<String> instruments, Collection<Comparison> comparisons) {
    this.instruments = instruments.stream().sorted().toList();
    comparisons.forEach(row -> this.comparisons.put(id(row, row.measure().key()), row));
  }

  /**
   * The other instruments that find the opposite.
   *
   * @return their names, parted by commas, or {@code none}; null where this is no instrument's
   *     measure, where it finds no difference, and where no other instrument was compared
   */
  public @Nullable String opposed(Comparison comparison) {
    String own = instrument(comparison.measure());
    double sign = sign(comparison);
    if (own == null || sign == 0) {
      return null;
    }
    String what = comparison.measure().key().substring(own.length());
    Map<String, Double> others =
        instruments.stream()
            .filter(other -> !other.equals(own))
            .filter(other -> comparisons.containsKey(id(comparison, other + what)))
            .collect(
                Collectors.toMap(
                    other -> other, other -> sign(comparisons.get(id(comparison, other + what)))));
    if (others.isEmpty()) {
      return null;
    }
    String opposed =
        instruments.stream()
            .filter(other -> others.getOrDefault(other, 0.0) == -sign)
            .collect(Collectors.joining(", "));
    return opposed.isEmpty() ? NONE : opposed;
  }

  private @Nullable String instrument(Measure measure) {
    return instruments.stream()
        .filter(name -> measure.key().startsWith(name + "_"))
        .findFirst()
        .orElse(null);
  }

  private static double sign(@Nullable Comparison comparison) {
    Estimate difference = comparison == null ? null : comparison.difference();
    return difference == null ? 0 : Math.signum(difference.value());
  }

  private static String id(Comparison like, String key) {
    Measure measure = new Measure(like.measure().family(), key, like.measure().voice());
    return Identifiers.comparison(measure, like.a().cohort(), like.b().cohort());
  }
}
