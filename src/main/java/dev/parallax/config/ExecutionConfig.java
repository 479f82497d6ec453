package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;

/**
 * How fast to go.
 *
 * @param threads that annotate at a time; 0 means one a processor
 */
public record ExecutionConfig(
    @Setting(
            value = "Threads that annotate at a time; 0 means one a processor.",
            byDefault = "0",
            min = 0,
            max = 256,
            operational = true)
        int threads)
    implements Serializable {}
