/** What can stand under a key, and how it is read. */
@NullMarked
package dev.parallax.config.type;

import org.jspecify.annotations.NullMarked;
