/** One run of a job at a time. */
@NullMarked
package dev.parallax.run.lock;

import org.jspecify.annotations.NullMarked;
