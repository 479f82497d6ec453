/** Dictionaries: files and lists into categories of entries, every problem with file and line. */
@NullMarked
package dev.parallax.own.dictionary;

import org.jspecify.annotations.NullMarked;
