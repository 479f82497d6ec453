package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.List;

/**
 * Which frames are looked for.
 *
 * @param sets names of built-in sets, and YAML files of the user's own
 * @param veto whether hits in sentences that speak against the frame are left out
 */
public record FramesConfig(
    @Setting(
            value =
                "Sets of frames: policy is built in; others are YAML files, counted from the project (see"
                    + " input.folder). What they say counts, where they lie does not.",
            byDefault = "[policy]",
            pattern = "[^\\x00]+")
        List<String> sets,
    @Setting(
            value =
                "Whether hits of patterns in sentences that speak against the frame are left out of what"
                    + " is counted; they stay in the table frame_hits. Needs tone.encoder.",
            byDefault = "true")
        boolean veto)
    implements Serializable {

  /** Copies the list. */
  public FramesConfig {
    sets = List.copyOf(sets);
  }
}
