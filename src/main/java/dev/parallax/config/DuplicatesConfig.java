package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;

/**
 * What happens to equal and almost equal texts.
 *
 * @param withinCohort of texts that are equal but for case, punctuation and white space
 * @param acrossCohorts the same, where they stand in two cohorts
 * @param nearThreshold Jaccard similarity of word shingles from which texts are near duplicates
 */
public record DuplicatesConfig(
    @Setting(
            value = "Equal texts in one cohort: keep one and reject the others, or keep all.",
            byDefault = "reject")
        Policy withinCohort,
    @Setting(
            value =
                "The same text in two cohorts: keep it in both with an issue, or reject it in all but"
                    + " the first.",
            byDefault = "keep")
        Policy acrossCohorts,
    @Setting(
            value =
                "Estimated Jaccard similarity of five-word shingles from which two texts are flagged"
                    + " as near duplicates.",
            byDefault = "0.8",
            min = 0.1,
            max = 1)
        double nearThreshold)
    implements Serializable {

  /** What happens to all but one of a group of equal texts. */
  public enum Policy {
    KEEP,
    REJECT
  }
}
