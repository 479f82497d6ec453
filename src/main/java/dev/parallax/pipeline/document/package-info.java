/** The steps that see one document at a time. */
@NullMarked
package dev.parallax.pipeline.document;

import org.jspecify.annotations.NullMarked;
