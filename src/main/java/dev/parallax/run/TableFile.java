package dev.parallax.run;

/**
 * A Parquet file of a run.
 *
 * @param table it belongs to
 * @param path relative to the run's folder, with {@code /}
 * @param rows in it
 * @param bytes its size
 * @param sha256 of its bytes, hex
 */
public record TableFile(String table, String path, long rows, long bytes, String sha256) {}
