/** Whether the tests keep their promises: false positives, coverage and power, by simulation. */
@NullMarked
package dev.parallax.compare.calibrate;

import org.jspecify.annotations.NullMarked;
