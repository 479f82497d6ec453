/** Entities and how often documents name them. */
@NullMarked
package dev.parallax.model.entity;

import org.jspecify.annotations.NullMarked;
