package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;

/**
 * How much evidence is shown.
 *
 * @param comparisons of each family and pair of cohorts, the clearest first
 * @param sentences of each comparison and cohort
 */
public record EvidenceConfig(
    @Setting(
            value = "Comparisons of each family and pair of cohorts that are shown with sentences.",
            byDefault = "40",
            min = 0,
            max = 100_000)
        int comparisons,
    @Setting(
            value = "Sentences shown of each comparison and cohort.",
            byDefault = "5",
            min = 1,
            max = 100)
        int sentences)
    implements Serializable {}
