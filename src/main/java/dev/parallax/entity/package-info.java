/**
 * Which person, organisation, place or other thing a mention names, within and across documents.
 */
@NullMarked
package dev.parallax.entity;

import org.jspecify.annotations.NullMarked;
