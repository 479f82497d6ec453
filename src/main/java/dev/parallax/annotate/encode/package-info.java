/** Sentences as vectors: the encoder, its models and its threads. Only here is ONNX known. */
@NullMarked
package dev.parallax.annotate.encode;

import org.jspecify.annotations.NullMarked;
