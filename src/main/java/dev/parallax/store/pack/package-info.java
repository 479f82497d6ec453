/** Many records in one object, found by key: what stores and work folders are made of. */
@NullMarked
package dev.parallax.store.pack;

import org.jspecify.annotations.NullMarked;
