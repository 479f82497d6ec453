/**
 * How a text speaks: its tone by three instruments side by side, its reservations and demands, and
 * whether it looks back or ahead. The instruments are never averaged.
 */
@NullMarked
package dev.parallax.tone;

import org.jspecify.annotations.NullMarked;
