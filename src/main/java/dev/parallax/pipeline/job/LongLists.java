package dev.parallax.pipeline.job;

import dev.parallax.pipeline.handover.TableFiles;
import dev.parallax.run.snapshot.InputFile;
import dev.parallax.store.StoreUse;
import dev.parallax.table.listed.InputRow;
import dev.parallax.table.listed.InputsTable;
import dev.parallax.table.listed.StoredEntriesTable;
import dev.parallax.table.listed.StoredEntryRow;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code run.json} would list document by document: of many documents it stands in tables
 * instead, for a file of JSON that takes hundreds of megabytes is read by nobody.
 *
 * @param inputs files read; none where they stand in a table
 * @param store how the store's entries were used; without keys where they stand in a table
 * @param tables what is not listed, to the table that has it
 */
record LongLists(List<InputFile> inputs, StoreUse store, SortedMap<String, String> tables) {

  /** Up to so many files are listed. */
  static final int MOST_LISTED = 10_000;

  /**
   * Writes the tables, if there are too many files.
   *
   * @param most that are listed
   * @throws IOException if they cannot be written
   */
  static LongLists of(List<InputFile> inputs, StoreUse store, int most, TableFiles files)
      throws IOException {
    SortedMap<String, String> tables = new TreeMap<>();
    if (inputs.size() <= most) {
      return new LongLists(inputs, store, tables);
    }
    files.write(
        InputsTable.TABLE,
        inputs.stream().map(file -> new InputRow(file.path(), file.sha256(), file.bytes())));
    files.write(
        StoredEntriesTable.TABLE,
        store.keys().entrySet().stream()
            .flatMap(
                document ->
                    document.getValue().entrySet().stream()
                        .map(
                            entry ->
                                new StoredEntryRow(
                                    document.getKey(), entry.getKey(), entry.getValue()))));
    tables.put("inputs", InputsTable.TABLE.name());
    tables.put("store.keys", StoredEntriesTable.TABLE.name());
    return new LongLists(
        List.of(), new StoreUse(store.counts(), store.damaged(), new TreeMap<>()), tables);
  }
}
