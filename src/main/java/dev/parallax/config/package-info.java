/** YAML in, validated immutable records out; every error at once, with file, line and key. */
@NullMarked
package dev.parallax.config;

import org.jspecify.annotations.NullMarked;
