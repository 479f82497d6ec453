package dev.parallax.learn.tone;

import dev.parallax.learn.report.ToneReport;
import dev.parallax.tone.fitted.ToneParameters;

/**
 * What came of fitting.
 *
 * @param parameters of the instrument
 * @param report how well it did, out of fold, beside the others
 */
public record TrainedTone(ToneParameters parameters, ToneReport report) {}
