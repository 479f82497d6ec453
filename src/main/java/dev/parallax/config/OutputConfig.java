package dev.parallax.config;

import java.io.Serializable;

/**
 * Where tables are written.
 *
 * @param folder that holds one folder a job
 * @param documentsPerFile documents whose rows share one Parquet file
 */
public record OutputConfig(
    @Setting(
            value = "Folder that holds one folder a job; counted from the project folder.",
            byDefault = "output",
            pattern = "[^\\x00]+",
            operational = true)
        String folder,
    @Setting(
            value = "Documents whose rows share one Parquet file of a table.",
            byDefault = "500",
            min = 1,
            max = 100_000)
        int documentsPerFile)
    implements Serializable {

  OutputConfig withFolder(String other) {
    return new OutputConfig(other, documentsPerFile);
  }
}
