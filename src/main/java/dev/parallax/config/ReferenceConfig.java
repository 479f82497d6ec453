package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;

/**
 * A list of frequencies that cohorts are held against.
 *
 * @param title of what it was counted in; empty for the name of its file
 * @param file CSV of words and counts; empty where there is none
 */
public record ReferenceConfig(
    @Setting(
            value = "What it was counted in, for people; the name of its file where empty.",
            byDefault = "''")
        String title,
    @Setting(
            value =
                "CSV with the columns word and count, counted from the project (see input.folder): how"
                    + " often each word form occurs in some large body of texts. Each cohort's words are"
                    + " held against it in the table reference_keyness; terms.word_forms must be true.",
            byDefault = "''",
            pattern = "[^\\x00]*")
        String file)
    implements Serializable {

  /** The same with another file. */
  public ReferenceConfig withFile(String other) {
    return new ReferenceConfig(title, other);
  }
}
