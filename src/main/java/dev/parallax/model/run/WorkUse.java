package dev.parallax.model.run;

import java.util.SortedMap;

/**
 * What a run kept on disk while it was at work, and how often it read that again. Told so that one
 * can see what more documents will need.
 *
 * @param files in the work folder at the end, tables aside
 * @param bytes of these files
 * @param decoded kind of record to how many were read back
 */
public record WorkUse(long files, long bytes, SortedMap<String, Long> decoded) {}
