package dev.parallax.config;

import java.io.Serializable;

/**
 * How tone is heard.
 *
 * @param targets toward which mentions a tone is told
 */
public record ToneConfig(
    @Setting("Toward which mentions a tone is told.") TargetsConfig targets)
    implements Serializable {}
