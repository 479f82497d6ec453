/** Sets apart what is no running text: references, captions, tables and chart labels, notes. */
@NullMarked
package dev.parallax.corpus.clean.apart;

import org.jspecify.annotations.NullMarked;
