/** What the page's scripts show, chosen and bounded, as JSON. */
@NullMarked
package dev.parallax.report.data;

import org.jspecify.annotations.NullMarked;
