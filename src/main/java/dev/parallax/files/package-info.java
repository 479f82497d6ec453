/**
 * Bytes at rest: the only room that knows where and how tables, stores and work folders are kept.
 * Today that is a local disk; {@link dev.parallax.files.Place} is what another storage would have
 * to offer.
 */
@NullMarked
package dev.parallax.files;

import org.jspecify.annotations.NullMarked;
