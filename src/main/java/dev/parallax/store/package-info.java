/**
 * Records at rest: between the steps of a run, so that they are not on the heap, and between runs,
 * so that nothing dear is made twice.
 */
@NullMarked
package dev.parallax.store;

import org.jspecify.annotations.NullMarked;
