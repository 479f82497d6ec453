/** What is told of instruments of tone that were judged. */
@NullMarked
package dev.parallax.learn.report;

import org.jspecify.annotations.NullMarked;
