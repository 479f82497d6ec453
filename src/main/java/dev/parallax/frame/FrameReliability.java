package dev.parallax.frame;

import dev.parallax.model.ResourceLines;
import dev.parallax.model.comparison.Reliability;
import dev.parallax.model.measure.Measure;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How often hits of the frames that come with Parallax were right, as far as they have been judged.
 *
 * @param byFrame {@code <set>/<frame>} to what is known of it
 */
public record FrameReliability(Map<String, Reliability> byFrame) {

  private static final String LIST = "reliability.tsv";

  /** Copies the map. */
  public FrameReliability {
    byFrame = Map.copyOf(byFrame);
  }

  /** What comes with Parallax. */
  public static FrameReliability load() {
    return new FrameReliability(
        ResourceLines.of(FrameReliability.class, LIST)
            .map(line -> Arrays.asList(line.split("\t", -1)))
            .collect(Collectors.toMap(cells -> cells.get(0), Reliability::of)));
  }

  /** Of hits of patterns only: what is known of a measure; null where nothing is. */
  public @Nullable Reliability of(Measure measure) {
    return measure.family().equals(FrameFamilies.FRAME.name()) ? byFrame.get(measure.key()) : null;
  }
}
