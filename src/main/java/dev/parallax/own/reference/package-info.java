/** Lists of frequencies that cohorts are held against. */
@NullMarked
package dev.parallax.own.reference;

import org.jspecify.annotations.NullMarked;
