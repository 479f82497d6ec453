package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Which frames are looked for.
 *
 * @param sets names of built-in sets, and YAML files of the user's own
 * @param veto whether hits in sentences that speak against the frame are left out
 * @param heads file of heads that were fitted on labels; empty where there is none
 * @param labels of one's own
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
        boolean veto,
    @Setting(
            value =
                "File of heads that ./parallax train frame --data has fitted on your labels, counted from"
                    + " the project (see input.folder): they score sentences in place of those that come"
                    + " with Parallax. Needs tone.encoder.",
            byDefault = "''",
            pattern = "[^\\x00]*")
        String heads,
    @Setting("Labels of your own, by which differences of frames are corrected.")
        LabelsConfig labels)
    implements Serializable {

  /** Copies the list. */
  public FramesConfig {
    sets = List.copyOf(sets);
  }

  /** Without anything that labels have made. */
  public FramesConfig(List<String> sets, boolean veto) {
    this(sets, veto, "", LabelsConfig.NONE);
  }

  /** The same with other sets. */
  public FramesConfig withSets(List<String> others) {
    return new FramesConfig(others, veto, heads, labels);
  }

  /** The same with what labels have made found elsewhere. */
  public FramesConfig withLabelFiles(UnaryOperator<String> other) {
    return new FramesConfig(
        sets, veto, heads.isEmpty() ? heads : other.apply(heads), labels.withFiles(other));
  }
}
