/** Where sentences end: rules that go beyond the tokenizer's, which sees the full stop alone. */
@NullMarked
package dev.parallax.annotate.sentence;

import org.jspecify.annotations.NullMarked;
