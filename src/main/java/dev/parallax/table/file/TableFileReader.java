package dev.parallax.table.file;

import dev.parallax.files.Place;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Reads one Parquet file of a table, one row group at a time. */
final class TableFileReader implements Closeable {

  private final Place file;
  private final ParquetFileReader parquet;
  private final MessageType schema;
  private final MessageColumnIO columns;
  private @Nullable RecordReader<Group> group;
  private long left;

  private TableFileReader(Place file, ParquetFileReader parquet, MessageType schema) {
    this.file = file;
    this.parquet = parquet;
    this.schema = schema;
    this.columns = new ColumnIOFactory().getColumnIO(schema, parquet.getFileMetaData().getSchema());
    parquet.setRequestedSchema(schema);
  }

  static TableFileReader open(Place file, List<String> columns) throws IOException {
    ParquetFileReader parquet = parquet(file);
    try {
      return new TableFileReader(file, parquet, part(file, parquet, columns));
    } catch (IOException | RuntimeException e) {
      parquet.close();
      throw e;
    }
  }

  /** Names of the columns of a file. */
  static List<String> columns(Place file) throws IOException {
    try (ParquetFileReader parquet = parquet(file)) {
      return parquet.getFileMetaData().getSchema().getFields().stream().map(Type::getName).toList();
    }
  }

  static ParquetFileReader parquet(Place file) throws IOException {
    try {
      return ParquetFileReader.open(new PlacedInput(file), LocalReadOptions.create());
    } catch (RuntimeException e) {
      throw damaged(file, e);
    }
  }

  static MessageType part(Place file, ParquetFileReader parquet, List<String> columns)
      throws IOException {
    MessageType whole = parquet.getFileMetaData().getSchema();
    for (String column : columns) {
      if (!whole.containsField(column)) {
        throw new IOException("No column '" + column + "' in " + file);
      }
    }
    return new MessageType(whole.getName(), columns.stream().<Type>map(whole::getType).toList());
  }

  /** The next row, or null after the last one. */
  @Nullable TableRow next() throws IOException {
    try {
      RecordReader<Group> rows = left > 0 ? group : nextGroup();
      left--;
      return rows == null ? null : new TableRow(rows.read());
    } catch (RuntimeException e) {
      throw damaged(file, e);
    }
  }

  private @Nullable RecordReader<Group> nextGroup() throws IOException {
    PageReadStore pages = parquet.readNextRowGroup();
    left = pages == null ? 0 : pages.getRowCount();
    group = pages == null ? null : columns.getRecordReader(pages, new GroupRecordConverter(schema));
    return group;
  }

  /** Parquet and its compressor tell of damage by exceptions of many kinds. */
  static IOException damaged(Place file, RuntimeException cause) {
    return new IOException("Not a whole Parquet file: " + file, cause);
  }

  @Override
  public void close() throws IOException {
    parquet.close();
  }
}
