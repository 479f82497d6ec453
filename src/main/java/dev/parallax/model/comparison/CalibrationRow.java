package dev.parallax.model.comparison;

import dev.parallax.model.text.Voice;
import org.jspecify.annotations.Nullable;

/**
 * How the tests of one family fare between fake cohorts of one size, which chance alone parts. All
 * shares are over splits and measures; their intervals resample splits.
 *
 * @param design what was dealt at random
 * @param size units on each side; of further designs all units that enter
 * @param family whose measures
 * @param voice whose words they count
 * @param band of the documents that the measures occur in
 * @param measures in the band
 * @param tried measures that were tested, all or a random part
 * @param splits into fake cohorts
 * @param untested share of tests that could not be made, for all values were equal or too few units
 *     had one
 * @param falsePositives share of tests with p of at most .05; null where none could be made
 * @param coverage share of difference intervals that cover zero; null where there was none
 * @param power share of tests with p of at most .05 once the rates of one side are doubled; null
 *     for measures that are no rates or occur in less than half of the documents
 */
public record CalibrationRow(
    CalibratedDesign design,
    int size,
    String family,
    Voice voice,
    FrequencyBand band,
    int measures,
    int tried,
    int splits,
    double untested,
    @Nullable Estimate falsePositives,
    @Nullable Estimate coverage,
    @Nullable Estimate power) {}
