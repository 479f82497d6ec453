/** What is measured in a document: numerators over denominators, each with what it comes from. */
@NullMarked
package dev.parallax.model.measure;

import org.jspecify.annotations.NullMarked;
