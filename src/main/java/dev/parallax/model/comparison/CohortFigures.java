package dev.parallax.model.comparison;

import org.jspecify.annotations.Nullable;

/**
 * One cohort's side of a comparison, over its documents with a positive denominator.
 *
 * @param cohort its name
 * @param units of inference among them; what the floor counts
 * @param documents how many they are
 * @param documentFrequency how many of them have the measure at all
 * @param numerator their sum
 * @param denominator their sum
 * @param mean over units of the rates of their documents; null without units
 * @param dispersion normalised deviation of proportions over the documents, from 0 (spread as their
 *     denominators are) to 1 (all in the smallest document); null for a mean, without an
 *     occurrence, and for one document
 */
public record CohortFigures(
    String cohort,
    int units,
    int documents,
    int documentFrequency,
    double numerator,
    double denominator,
    @Nullable Estimate mean,
    @Nullable Double dispersion) {

  /** The rate of all documents thrown together; null without documents. */
  public @Nullable Double pooledRate() {
    return documents == 0 ? null : numerator / denominator;
  }
}
