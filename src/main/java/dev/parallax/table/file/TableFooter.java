package dev.parallax.table.file;

import dev.parallax.table.Tables;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a Parquet file says about itself.
 *
 * @param rows how many it holds
 * @param metadata its key-value metadata, sorted
 */
public record TableFooter(long rows, SortedMap<String, String> metadata) {

  /** Key under which every file carries {@link Tables#SCHEMA_VERSION}. */
  public static final String SCHEMA_VERSION = "schema_version";

  /** Copies the metadata. */
  public TableFooter {
    metadata = Collections.unmodifiableSortedMap(new TreeMap<>(metadata));
  }
}
