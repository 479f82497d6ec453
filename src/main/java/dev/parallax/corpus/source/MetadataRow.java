package dev.parallax.corpus.source;

import dev.parallax.model.text.Metadata;
import org.jspecify.annotations.Nullable;

/**
 * What {@code documents.csv} says about one file.
 *
 * @param line on which the row begins, from 1
 * @param path as written
 * @param cohort or null, where the folder decides
 * @param metadata the other columns
 */
record MetadataRow(long line, String path, @Nullable String cohort, Metadata metadata) {}
