/** Finds the topics of a corpus, keeps them what they were, and measures documents by them. */
@NullMarked
package dev.parallax.topic;

import org.jspecify.annotations.NullMarked;
