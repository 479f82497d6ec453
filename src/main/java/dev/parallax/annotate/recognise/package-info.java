/**
 * CoreNLP's three entity models as flat arrays: the same labels, without a string for each feature.
 */
@NullMarked
package dev.parallax.annotate.recognise;

import org.jspecify.annotations.NullMarked;
