/** From a folder of files to cleaned documents; no Beam here. */
@NullMarked
package dev.parallax.corpus;

import org.jspecify.annotations.NullMarked;
