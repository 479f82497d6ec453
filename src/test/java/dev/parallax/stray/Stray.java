package dev.parallax.stray;

import java.nio.file.Path;

/**
 * Breaks two rules.
 *
 * @param path that no room but a few may know
 */
public record Stray(Path path) {}
