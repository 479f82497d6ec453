/** What has changed between two runs of a job, told from their tables. */
@NullMarked
package dev.parallax.run.change;

import org.jspecify.annotations.NullMarked;
