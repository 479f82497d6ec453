package dev.parallax.table;

import dev.parallax.files.Place;
import dev.parallax.model.measure.AnalysedDocument;
import dev.parallax.table.file.TableWriter;
import dev.parallax.table.format.Table;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;

/** Writes documents to all their tables side by side, one file a table. */
public final class DocumentTablesWriter implements Closeable {

  private final List<OpenTable<?>> tables = new ArrayList<>();

  private DocumentTablesWriter() {}

  /**
   * Begins one file for each table of {@link Tables#ofDocuments()}.
   *
   * @param file where a table's file goes
   * @param metadata for the footers, as in {@link TableWriter#open}
   * @throws IOException if a file cannot be created
   */
  public static DocumentTablesWriter open(
      Function<Table<?>, Place> file, SortedMap<String, String> metadata) throws IOException {
    DocumentTablesWriter writer = new DocumentTablesWriter();
    try {
      for (DocumentTable<?> table : Tables.ofDocuments()) {
        writer.tables.add(OpenTable.open(table, file.apply(table.table()), metadata));
      }
      return writer;
    } catch (IOException | RuntimeException e) {
      writer.closeAfter(e);
      throw e;
    }
  }

  /**
   * Writes all rows of a document. Documents come in ascending order of their ids, as {@link
   * String#compareTo} has it.
   *
   * @throws IOException if a file cannot be written
   */
  public void write(AnalysedDocument document) throws IOException {
    try {
      // Of long texts one file holds all, and one thread would write while others had nothing to
      // do.
      // Each table is a file of its own, so they may share the tables.
      tables.parallelStream().forEach(table -> table.write(document));
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  /**
   * No file will appear: a document is missing. An attempt that was stopped half-way must not write
   * over what another one has written whole.
   */
  public void abandon() {
    tables.forEach(table -> table.writer().abandon());
  }

  /** Ends all files, also where ending one of them fails. */
  @Override
  public void close() throws IOException {
    IOException failure = null;
    for (OpenTable<?> table : tables) {
      try {
        table.writer().close();
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private void closeAfter(Exception cause) {
    abandon();
    try {
      close();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private record OpenTable<R>(DocumentTable<R> table, TableWriter<R> writer) {

    static <R> OpenTable<R> open(
        DocumentTable<R> table, Place file, SortedMap<String, String> metadata) throws IOException {
      return new OpenTable<>(table, TableWriter.open(table.table(), file, metadata));
    }

    void write(AnalysedDocument document) {
      try {
        writer.writeAll(table.rows().apply(document));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
