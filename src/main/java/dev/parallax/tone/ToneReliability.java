package dev.parallax.tone;

import dev.parallax.model.ResourceLines;
import dev.parallax.model.comparison.Reliability;
import dev.parallax.model.measure.Measure;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How often sentences that an instrument takes for positive or negative are so, as far as it was
 * judged: a cut that was set on texts of one kind finds more or less of others.
 *
 * @param byKey key of the measure to what is known of it
 */
public record ToneReliability(Map<String, Reliability> byKey) {

  private static final String LIST = "reliability.tsv";

  /** Copies the map. */
  public ToneReliability {
    byKey = Map.copyOf(byKey);
  }

  /** What comes with Parallax. */
  public static ToneReliability load() {
    return new ToneReliability(
        ResourceLines.of(ToneReliability.class, LIST)
            .map(line -> Arrays.asList(line.split("\t", -1)))
            .collect(Collectors.toMap(cells -> cells.get(0), Reliability::of)));
  }

  /** Of shares of clear sentences only: what is known of a measure; null where nothing is. */
  public @Nullable Reliability of(Measure measure) {
    return measure.family().equals(ToneFamilies.TONE.name()) ? byKey.get(measure.key()) : null;
  }
}
