package dev.parallax.run.snapshot;

/**
 * A file that went into a run.
 *
 * @param path relative to the input folder, with {@code /}
 * @param sha256 of its bytes, hex
 * @param bytes its size
 */
public record InputFile(String path, String sha256, long bytes) {}
