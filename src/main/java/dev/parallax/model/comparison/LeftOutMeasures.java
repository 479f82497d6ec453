package dev.parallax.model.comparison;

/**
 * Measures that occur, but in too few units to be compared.
 *
 * @param family whose measures
 * @param cohortA of the pair
 * @param cohortB of the pair
 * @param measures how many, whatever the voice
 * @param minDocumentShare the family's floor, as a share of the units of both cohorts
 */
public record LeftOutMeasures(
    String family, String cohortA, String cohortB, int measures, double minDocumentShare) {}
