/** Parts labelled texts so that what is judged was not learnt from. */
@NullMarked
package dev.parallax.learn.fold;

import org.jspecify.annotations.NullMarked;
