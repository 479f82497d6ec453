/** Frame sets: YAML files into patterns; every problem at once, with file and line. */
@NullMarked
package dev.parallax.frame.lexicon;

import org.jspecify.annotations.NullMarked;
