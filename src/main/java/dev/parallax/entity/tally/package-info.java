/** What documents say of entities, counted: measurements, and rows of the tables. */
@NullMarked
package dev.parallax.entity.tally;

import org.jspecify.annotations.NullMarked;
