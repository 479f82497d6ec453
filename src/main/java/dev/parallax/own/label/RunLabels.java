package dev.parallax.own.label;

import dev.parallax.config.PipelineConfig;
import dev.parallax.model.Hashes;
import dev.parallax.own.file.Problems;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All labels that a run is given.
 *
 * @param frames which frames sentences are in
 * @param tone how positive or negative they are
 */
public record RunLabels(OwnLabels frames, OwnLabels tone) implements Serializable {

  private static final String FRAMES = "frames.labels";
  private static final String TONE = "tone.labels";

  /**
   * Reads what the settings name.
   *
   * @param sets name of a set of frames to the names of its frames
   * @param folder that files are counted from
   * @param problems told what is wrong with them
   */
  public static RunLabels load(
      PipelineConfig config, Map<String, List<String>> sets, Path folder, Problems problems) {
    return new RunLabels(
        OwnLabels.load(config.frames().labels(), FRAMES, new FrameColumns(sets), folder, problems),
        OwnLabels.load(config.tone().labels(), TONE, new RatingColumn(), folder, problems));
  }

  /** What can be told before any text is read, as of {@link OwnLabels#strangers}. */
  public List<String> strangers(Collection<String> documents) {
    return Stream.of(frames, tone).flatMap(each -> each.strangers(documents).stream()).toList();
  }

  /** SHA-256, in hex, of all that decides corrections. */
  public String hash() {
    return Hashes.sha256(frames.hash() + "\n" + tone.hash());
  }
}
