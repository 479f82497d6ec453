/** The sentences that show a comparison best. */
@NullMarked
package dev.parallax.compare.evidence;

import org.jspecify.annotations.NullMarked;
