package dev.parallax.frame.score;

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
 * @param error how far scores lie from what another ground to fit on would give; null where there
 *     is no second ground
 */
public record FrameInstrument(
    String frameSet, String frame, FrameHead score, FrameHead support, @Nullable ErrorModel error)
    implements Serializable {

  /** As it stands in keys of measures. */
  public String key() {
    return frameSet + "/" + frame;
  }
}
