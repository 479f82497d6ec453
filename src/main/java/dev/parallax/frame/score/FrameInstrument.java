package dev.parallax.frame.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.parallax.model.measure.ErrorModel;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What scores sentences for one frame.
 *
 * @param frameSet name of the set
 * @param frame name within the set
 * @param score tells how much a sentence speaks for the frame
 * @param support judges the sentences of hits: fitted on examples alone, since what has learnt from
 *     the patterns' own answers would confirm their mistakes
 * @param cut hits in sentences with less support are vetoed; null where {@link #STANDARD_CUT} does
 * @param error how far scores lie from what another ground to fit on would give; null where there
 *     is no second ground
 */
public record FrameInstrument(
    String frameSet,
    String frame,
    FrameHead score,
    FrameHead support,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double cut,
    @Nullable ErrorModel error)
    implements Serializable {

  /**
   * Where a frame has no cut of its own. Of the examples that come with the program, each scored
   * without itself, one of thirteen has less (docs/methods/frame.md).
   */
  public static final double STANDARD_CUT = 0.5;

  /** An instrument with the standard cut. */
  public FrameInstrument(
      String frameSet,
      String frame,
      FrameHead score,
      FrameHead support,
      @Nullable ErrorModel error) {
    this(frameSet, frame, score, support, null, error);
  }

  /** Whether a hit in a sentence with this support is not to be counted. */
  boolean vetoes(double supported) {
    return supported < (cut == null ? STANDARD_CUT : cut);
  }

  /** As it stands in keys of measures. */
  public String key() {
    return frameSet + "/" + frame;
  }
}
