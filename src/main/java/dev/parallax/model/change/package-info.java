/** What a run says of the one before it: documents that came and went, measures that moved. */
@NullMarked
package dev.parallax.model.change;

import org.jspecify.annotations.NullMarked;
