package dev.parallax.model.measure;

import org.jspecify.annotations.Nullable;

/**
 * How far both instruments of frames agree on one frame in a cohort's paragraphs.
 *
 * @param cohort whose sentences
 * @param frame {@code <set>/<frame>}
 * @param sentences that have a score
 * @param found those of them in which a pattern of the frame counts
 * @param areaUnderCurve how likely a sentence in which a pattern was found has the higher score
 *     than one in which none was, equal scores counting half: 1 where the instruments agree in
 *     full, .5 where they have nothing to do with each other; null where all sentences or none have
 *     a hit
 */
public record FrameAgreement(
    String cohort, String frame, int sentences, int found, @Nullable Double areaUnderCurve) {}
