package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;

/**
 * Where tables are written.
 *
 * @param folder that holds one folder a job
 * @param documentsPerFile documents whose rows share one Parquet file
 * @param keepRuns newest runs that are kept
 */
public record OutputConfig(
    @Setting(
            value =
                "Folder that holds one folder a job; counted from the project (see input.folder), or"
                    + " s3://bucket/folder.",
            byDefault = "output",
            pattern = "[^\\x00]+",
            stored = true,
            operational = true)
        String folder,
    @Setting(
            value = "Documents whose rows share one Parquet file of a table.",
            byDefault = "500",
            min = 1,
            max = 100_000)
        int documentsPerFile,
    @Setting(
            value =
                "Newest runs that are kept; older ones are removed after a run is published, but"
                    + " for the one that latest leads to and those that a file in pins names.",
            byDefault = "30",
            min = 1,
            max = 1_000_000,
            operational = true)
        int keepRuns)
    implements Serializable {

  OutputConfig withFolder(String other) {
    return new OutputConfig(other, documentsPerFile, keepRuns);
  }
}
