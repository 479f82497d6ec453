/** Topics of a run, and what has become of those it inherited. */
@NullMarked
package dev.parallax.model.topic;

import org.jspecify.annotations.NullMarked;
