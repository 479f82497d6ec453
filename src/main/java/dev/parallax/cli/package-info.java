/** What users type and see: commands, exit codes, progress, messages and logs. */
@NullMarked
package dev.parallax.cli;

import org.jspecify.annotations.NullMarked;
