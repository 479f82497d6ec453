/** Finds predicates in a sentence's tree, and who takes which part in them. */
@NullMarked
package dev.parallax.agency.role;

import org.jspecify.annotations.NullMarked;
