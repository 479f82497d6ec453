package dev.parallax.table.listed;

/**
 * A file that was read.
 *
 * @param path relative to the input folder, with {@code /}
 * @param sha256 of its bytes, hex
 * @param bytes its size
 */
public record InputRow(String path, String sha256, long bytes) {}
