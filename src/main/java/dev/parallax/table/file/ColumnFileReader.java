package dev.parallax.table.file;

import dev.parallax.files.Place;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;

/** Reads columns of one file, side by side, into where each is gathered. */
final class ColumnFileReader implements Closeable {

  private final Place file;
  private final ParquetFileReader parquet;
  private final MessageType schema;
  private final List<Gathering> gatherings;

  private ColumnFileReader(
      Place file, ParquetFileReader parquet, MessageType schema, List<Gathering> gatherings) {
    this.file = file;
    this.parquet = parquet;
    this.schema = schema;
    this.gatherings = gatherings;
    parquet.setRequestedSchema(schema);
  }

  static ColumnFileReader open(
      Place file, Map<String, TextColumn> texts, Map<String, NumberColumn> numbers)
      throws IOException {
    Map<String, Gathering> gatherings = new TreeMap<>();
    texts.forEach((name, column) -> gatherings.put(name, new Texts(column)));
    numbers.forEach((name, column) -> gatherings.put(name, new Numbers(column)));
    ParquetFileReader parquet = TableFileReader.parquet(file);
    try {
      MessageType schema = TableFileReader.part(file, parquet, List.copyOf(gatherings.keySet()));
      return new ColumnFileReader(file, parquet, schema, new ArrayList<>(gatherings.values()));
    } catch (IOException | RuntimeException e) {
      parquet.close();
      throw e;
    }
  }

  /** Reads every row group, and returns the number of rows. */
  int readAll() throws IOException {
    try {
      long rows = 0;
      for (PageReadStore pages = parquet.readNextRowGroup();
          pages != null;
          pages = parquet.readNextRowGroup()) {
        read(pages);
        rows += pages.getRowCount();
      }
      return Math.toIntExact(rows);
    } catch (RuntimeException e) {
      throw TableFileReader.damaged(file, e);
    }
  }

  /** A column's pages, its reader and where it is gathered are its own, so that none waits. */
  private void read(PageReadStore pages) {
    String writer = parquet.getFileMetaData().getCreatedBy();
    ColumnReadStoreImpl store =
        new ColumnReadStoreImpl(pages, new Gatherings(gatherings), schema, writer);
    IntStream.range(0, gatherings.size())
        .parallel()
        .forEach(i -> read(store, schema.getColumns().get(i), gatherings.get(i), pages));
  }

  private static void read(
      ColumnReadStoreImpl store,
      ColumnDescriptor column,
      Gathering gathering,
      PageReadStore pages) {
    ColumnReader reader = store.getColumnReader(column);
    int full = column.getMaxDefinitionLevel();
    for (long row = pages.getRowCount(); row > 0; row--) {
      if (reader.getCurrentDefinitionLevel() == full) {
        reader.writeCurrentValueToConverter();
      } else {
        gathering.addNull();
      }
      reader.consume();
    }
  }

  @Override
  public void close() throws IOException {
    parquet.close();
  }

  /** What takes the values of one column. */
  private abstract static class Gathering extends PrimitiveConverter {
    abstract void addNull();
  }

  /** Of texts that a dictionary holds, each is decoded once a row group. */
  private static final class Texts extends Gathering {

    private final TextColumn column;
    private int[] numbers = {};

    Texts(TextColumn column) {
      this.column = column;
    }

    @Override
    public boolean hasDictionarySupport() {
      return true;
    }

    @Override
    public void setDictionary(Dictionary dictionary) {
      numbers = new int[dictionary.getMaxId() + 1];
      for (int id = 0; id < numbers.length; id++) {
        numbers[id] = column.number(dictionary.decodeToBinary(id).toStringUsingUTF8());
      }
    }

    @Override
    public void addValueFromDictionary(int id) {
      column.add(numbers[id]);
    }

    @Override
    public void addBinary(Binary value) {
      column.add(column.number(value.toStringUsingUTF8()));
    }

    @Override
    void addNull() {
      column.add(column.number(""));
    }
  }

  private static final class Numbers extends Gathering {

    private final NumberColumn column;

    Numbers(NumberColumn column) {
      this.column = column;
    }

    @Override
    public void addInt(int value) {
      column.add(value);
    }

    @Override
    void addNull() {
      throw new IllegalArgumentException("A number is null.");
    }
  }

  private static final class Gatherings extends GroupConverter {

    private final List<Gathering> columns;

    Gatherings(List<Gathering> columns) {
      this.columns = columns;
    }

    @Override
    public Converter getConverter(int field) {
      return columns.get(field);
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
  }
}
