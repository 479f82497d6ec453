/** Topics as they are kept for the next run. */
@NullMarked
package dev.parallax.topic.state;

import org.jspecify.annotations.NullMarked;
