package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.function.UnaryOperator;

/**
 * Labels of one's own, by which differences of cohorts are corrected.
 *
 * @param file the sheet that was filled in; empty where there is none
 * @param key what each of its rows is; empty where there is none
 */
public record LabelsConfig(
    @Setting(
            value =
                "The sheet that ./parallax sample has written, filled in; counted from the project (see"
                    + " input.folder). Differences of cohorts are then corrected by its labels.",
            byDefault = "''",
            pattern = "[^\\x00]*")
        String file,
    @Setting(
            value =
                "The second file of the same sample, which tells what each row of the sheet is and how"
                    + " likely it was to be drawn.",
            byDefault = "''",
            pattern = "[^\\x00]*")
        String key)
    implements Serializable {

  /** Without labels. */
  public static final LabelsConfig NONE = new LabelsConfig("", "");

  /** The same with other files where there are files. */
  public LabelsConfig withFiles(UnaryOperator<String> other) {
    return new LabelsConfig(
        file.isEmpty() ? file : other.apply(file), key.isEmpty() ? key : other.apply(key));
  }
}
