package dev.parallax.frame;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parallax.config.ConfigException;
import dev.parallax.config.FramesConfig;
import dev.parallax.frame.lexicon.FrameLexiconException;
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

  /** Writes whole records, so that an option which a frame is given one day is not forgotten. */
  private static final ObjectMapper CANONICAL =
      JsonMapper.builder().enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();

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
   * Reads the sets that the settings name, files counted from the working folder.
   *
   * @throws ConfigException with all that is wrong with them
   */
  public static FrameLexicon load(FramesConfig config) throws ConfigException {
    try {
      return load(config, Path.of(""));
    } catch (FrameLexiconException e) {
      throw new ConfigException(e.problems());
    }
  }

  /**
   * SHA-256, in hex, of all that decides hits: whatever the records of sets, frames and patterns
   * hold, in their order, but for descriptions. Where the files lie, comments, and which file a
   * frame came from do not count.
   */
  public String hash() {
    try {
      // A string, not bytes: half of a surrogate pair, which YAML can write, has no bytes.
      return Hashes.sha256(
          CANONICAL.writeValueAsString(sets.stream().map(FrameSet::undescribed).toList()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
