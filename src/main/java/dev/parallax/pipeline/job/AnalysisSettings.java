package dev.parallax.pipeline.job;

import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigHash;
import dev.parallax.config.PipelineConfig;
import dev.parallax.frame.FrameLexicon;
import dev.parallax.model.Hashes;
import java.util.List;

/** All that decides what an analysis finds, beside the documents and the versions of the code. */
public final class AnalysisSettings {

  private AnalysisSettings() {}

  /**
   * SHA-256 of the settings and of what the sets of frames say. Folders and names of files do not
   * count.
   *
   * @throws ConfigException if the sets of frames cannot be used
   */
  public static String hash(PipelineConfig config) throws ConfigException {
    return hash(config, frames(config));
  }

  static String hash(PipelineConfig config, FrameLexicon frames) {
    // What the files say counts, which the lexicon hashes; where they lie does not.
    String settings = ConfigHash.of(config.withFrameSets(List.of()));
    return Hashes.sha256(settings + "\nframes " + frames.hash());
  }

  /** The sets of frames that the settings name. */
  public static FrameLexicon frames(PipelineConfig config) throws ConfigException {
    return FrameLexicon.load(config.frames());
  }
}
