/**
 * Folders in object storage: the seam of {@code files} over any server that speaks S3. It alone
 * knows that storage's client.
 */
@NullMarked
package dev.parallax.objects;

import org.jspecify.annotations.NullMarked;
