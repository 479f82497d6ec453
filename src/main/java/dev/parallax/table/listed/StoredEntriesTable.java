package dev.parallax.table.listed;

import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.files.Place;
import dev.parallax.table.file.TableReader;
import dev.parallax.table.file.TableRow;
import dev.parallax.table.format.Table;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;

/** {@code stored_entries}: what of the store was used, where that is too much for run.json. */
public final class StoredEntriesTable {

  /** Its columns. */
  public static final Table<StoredEntryRow> TABLE =
      Table.<StoredEntryRow>named(
              "stored_entries",
              "One row a document and kind of stored entry that it was made from. Written where"
                  + " inputs is; otherwise run.json lists them under store.keys.")
          .key("document_id", "kind")
          .sortedBy("document_id", "kind")
          .column(
              "document_id",
              STRING,
              "The document; one that was rejected after it was annotated is in rejects.",
              StoredEntryRow::documentId)
          .column(
              "kind", STRING, "What was stored: annotations or encodings.", StoredEntryRow::kind)
          .column("key", STRING, "SHA-256 of all that it was made from, hex.", StoredEntryRow::key)
          .build();

  private StoredEntriesTable() {}

  /**
   * Reads kinds and keys of a run.
   *
   * @param each takes kind and key
   * @throws IOException if the table is gone or damaged
   */
  public static void read(Place run, BiConsumer<String, String> each) throws IOException {
    try (TableReader rows = TableReader.open(run.at(TABLE.name()), List.of("kind", "key"))) {
      for (TableRow row = rows.next(); row != null; row = rows.next()) {
        each.accept(row.getString("kind"), row.getString("key"));
      }
    }
  }
}
