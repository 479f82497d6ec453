package dev.parallax.frame.score;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The instruments of a run.
 *
 * @param layers of the encoder that make a vector
 * @param frames one a frame that has one, in the order of sets and frames
 */
public record FrameInstruments(int layers, List<FrameInstrument> frames) {

  /** Where there is no encoder. */
  public static final FrameInstruments NONE = new FrameInstruments(1, List.of());

  /** Copies the list. */
  public FrameInstruments {
    frames = List.copyOf(frames);
  }

  Map<String, FrameInstrument> byKey() {
    return frames.stream().collect(Collectors.toMap(FrameInstrument::key, Function.identity()));
  }
}
