/** From documents to the values of units: what is compared, before any statistic. */
@NullMarked
package dev.parallax.compare.gather;

import org.jspecify.annotations.NullMarked;
