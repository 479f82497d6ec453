package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.List;

/**
 * Which frames are looked for.
 *
 * @param sets names of built-in sets, and YAML files of the user's own
 */
public record FramesConfig(
    @Setting(
            value =
                "Sets of frames: policy is built in; others are YAML files, counted from the project (see"
                    + " input.folder). What they say counts, where they lie does not.",
            byDefault = "[policy]",
            pattern = "[^\\x00]+")
        List<String> sets)
    implements Serializable {

  /** Copies the list. */
  public FramesConfig {
    sets = List.copyOf(sets);
  }
}
