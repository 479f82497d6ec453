package dev.parallax.frame.lexicon;

import java.io.Serializable;
import java.util.List;

/**
 * Frames that are measured beside each other.
 *
 * @param name snake_case
 * @param description what they have in common
 * @param frames in the order of their names, each name once
 */
public record FrameSet(String name, String description, List<Frame> frames)
    implements Serializable {

  /** Copies the list. */
  public FrameSet {
    frames = List.copyOf(frames);
  }

  /** The same without what is said about it for people. */
  public FrameSet undescribed() {
    return new FrameSet(name, "", frames.stream().map(Frame::undescribed).toList());
  }
}
