package dev.parallax.corpus.source;

/**
 * A file or folder that is no document, listed because nothing is left out in silence.
 *
 * @param path relative to the input folder, with {@code /}; a folder's ends in {@code /} and stands
 *     for all it holds
 * @param reason for people
 */
public record IgnoredFile(String path, String reason) {}
