/**
 * Documents and annotations on disk between the steps of a run, so that they are not on the heap.
 */
@NullMarked
package dev.parallax.store;

import org.jspecify.annotations.NullMarked;
