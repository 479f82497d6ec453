/** What users say of topics themselves: names, merged topics, topics that are looked for. */
@NullMarked
package dev.parallax.topic.hand;

import org.jspecify.annotations.NullMarked;
