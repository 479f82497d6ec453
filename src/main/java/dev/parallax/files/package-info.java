/**
 * Bytes at rest: {@link dev.parallax.files.Place} is what tables, stores and work folders ask of
 * whatever keeps them, and a local disk offers it here; object storage does in a room of its own.
 */
@NullMarked
package dev.parallax.files;

import org.jspecify.annotations.NullMarked;
