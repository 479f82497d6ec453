package dev.parallax.frame;

import dev.parallax.config.FramesConfig;
import dev.parallax.frame.lexicon.Frame;
import dev.parallax.frame.lexicon.FrameLexiconException;
import dev.parallax.frame.lexicon.FramePattern;
import dev.parallax.frame.lexicon.FrameSet;
import dev.parallax.frame.lexicon.FrameSetsReader;
import dev.parallax.model.Hashes;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;

/**
 * The sets of frames of a run.
 *
 * @param sets in the order of their names, each name once
 */
public record FrameLexicon(List<FrameSet> sets) implements Serializable {

  /** Copies the list. */
  public FrameLexicon {
    sets = List.copyOf(sets);
  }

  /**
   * Reads the sets that the settings name.
   *
   * @param config which sets
   * @param projectFolder that files are counted from
   * @throws FrameLexiconException with all that is wrong with them
   */
  public static FrameLexicon load(FramesConfig config, Path projectFolder)
      throws FrameLexiconException {
    return new FrameLexicon(FrameSetsReader.read(config.sets(), projectFolder));
  }

  /**
   * SHA-256, in hex, of all that decides hits: names of sets and frames, and patterns and
   * exclusions in their order. Where the files lie, comments, descriptions, and which file a frame
   * came from do not count.
   */
  public String hash() {
    StringBuilder content = new StringBuilder();
    for (FrameSet set : sets) {
      content.append("set ").append(set.name()).append('\n');
      set.frames().forEach(frame -> append(content, frame));
    }
    return Hashes.sha256(content.toString());
  }

  /** Names and patterns hold no line breaks, so no two lexicons give the same lines. */
  private static void append(StringBuilder content, Frame frame) {
    content.append("frame ").append(frame.name()).append('\n');
    for (FramePattern pattern : frame.patterns()) {
      content.append("+ ").append(pattern.text()).append('\n');
    }
    for (FramePattern exclusion : frame.exclusions()) {
      content.append("- ").append(exclusion.text()).append('\n');
    }
  }
}
