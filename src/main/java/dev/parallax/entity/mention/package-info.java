/** Mentions that the annotator missed or cut short, put right by the list of known entities. */
@NullMarked
package dev.parallax.entity.mention;

import org.jspecify.annotations.NullMarked;
