/** The page itself: template, scripts, styles, and what they may do. */
@NullMarked
package dev.parallax.report.page;

import org.jspecify.annotations.NullMarked;
