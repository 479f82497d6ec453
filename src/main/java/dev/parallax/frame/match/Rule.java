package dev.parallax.frame.match;

import dev.parallax.frame.lexicon.FramePattern;

/**
 * A pattern and what it stands for.
 *
 * @param set name of the set
 * @param frame name of the frame
 * @param frameIndex of the frame among all frames of all sets, in the order of set and name
 * @param order place among all patterns, which decides between equal matches
 * @param exclusion whether it takes hits away
 * @param pattern what to look for
 */
record Rule(
    String set, String frame, int frameIndex, int order, boolean exclusion, FramePattern pattern) {}
