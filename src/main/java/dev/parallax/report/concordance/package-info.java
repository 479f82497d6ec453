/** Words in their contexts, found in a run's tables: by form, lemma, part of speech or pattern. */
@NullMarked
package dev.parallax.report.concordance;

import org.jspecify.annotations.NullMarked;
