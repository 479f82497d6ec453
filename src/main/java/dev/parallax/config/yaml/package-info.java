/** YAML 1.2 files as nodes that know their places, read with bounds. */
@NullMarked
package dev.parallax.config.yaml;

import org.jspecify.annotations.NullMarked;
