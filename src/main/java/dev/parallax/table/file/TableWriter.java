package dev.parallax.table.file;

import dev.parallax.files.ObjectWriter;
import dev.parallax.files.Place;
import dev.parallax.table.Tables;
import dev.parallax.table.format.Records;
import dev.parallax.table.format.Table;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.avro.AvroWriteSupport;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Writes the rows of a table to one Parquet file. The same rows and metadata give the same bytes.
 *
 * @param <R> what a row is made from
 */
public final class TableWriter<R> implements Closeable {

  /** What is buffered before it is written out: several tables are written side by side. */
  private static final long ROW_GROUP_BYTES = 8L << 20;

  private static final int PAGE_BYTES = 256 << 10;

  /** Documents differ in size a thousandfold; looking at every row costs no time to speak of. */
  private static final int ROWS_BETWEEN_SIZE_CHECKS = 1;

  /** Without it the footer would hold the smallest and the largest text in full. */
  private static final int STATISTICS_BYTES = 64;

  private final Table<R> table;
  private final Schema schema;
  private final RowOrder order;
  private final ObjectWriter file;
  private final ParquetWriter<GenericRecord> parquet;
  private long rows;
  private boolean failed;

  private TableWriter(
      Table<R> table, Schema schema, ObjectWriter file, ParquetWriter<GenericRecord> parquet) {
    this.table = table;
    this.schema = schema;
    this.order = RowOrder.of(table);
    this.file = file;
    this.parquet = parquet;
  }

  /**
   * Begins a file, which appears when it is whole, in place of one that an earlier attempt wrote.
   *
   * @param table its shape
   * @param file to write
   * @param metadata for the file's footer, beside {@code schema_version}; nothing that differs
   *     between runs over the same input
   * @throws IOException if the file cannot be created
   */
  public static <R> TableWriter<R> open(
      Table<R> table, Place file, SortedMap<String, String> metadata) throws IOException {
    Schema schema = table.schema();
    ObjectWriter object = file.writer();
    try {
      return new TableWriter<>(table, schema, object, parquet(schema, object, footer(metadata)));
    } catch (IOException | RuntimeException e) {
      object.close();
      throw e;
    }
  }

  private static ParquetWriter<GenericRecord> parquet(
      Schema schema, ObjectWriter file, Map<String, String> footer) throws IOException {
    PlainParquetConfiguration configuration = new PlainParquetConfiguration();
    // Two-level lists cannot hold nulls, and readers other than Avro guess at them.
    configuration.setBoolean(AvroWriteSupport.WRITE_OLD_LIST_STRUCTURE, false);
    return AvroParquetWriter.<GenericRecord>builder(new PlacedOutput(file))
        .withSchema(schema)
        .withDataModel(GenericData.get())
        .withConf(configuration)
        .withCodecFactory(new ZstandardCodecs())
        .withCompressionCodec(CompressionCodecName.ZSTD)
        .withRowGroupSize(ROW_GROUP_BYTES)
        .withPageSize(PAGE_BYTES)
        .withMinRowCountForPageSizeCheck(ROWS_BETWEEN_SIZE_CHECKS)
        .withMaxRowCountForPageSizeCheck(ROWS_BETWEEN_SIZE_CHECKS)
        .withStatisticsTruncateLength(STATISTICS_BYTES)
        .withExtraMetaData(footer)
        .build();
  }

  private static Map<String, String> footer(SortedMap<String, String> metadata) {
    Map<String, String> footer = new TreeMap<>(metadata);
    footer.put(TableFooter.SCHEMA_VERSION, Integer.toString(Tables.SCHEMA_VERSION));
    return footer;
  }

  /**
   * Writes one row.
   *
   * @throws IllegalArgumentException if a column that must not be null is, or the row does not come
   *     after the one before it in the table's order
   * @throws IOException if the file cannot be written
   */
  public void write(R row) throws IOException {
    boolean failedBefore = failed;
    failed = true;
    GenericRecord values = values(row);
    order.check(values);
    parquet.write(values);
    rows++;
    failed = failedBefore;
  }

  /**
   * Writes rows one after the other, as {@link #write} does. Where making a row fails, there will
   * be no file.
   */
  public void writeAll(Stream<R> all) throws IOException {
    boolean failedBefore = failed;
    failed = true;
    for (var row = all.iterator(); row.hasNext(); ) {
      write(row.next());
    }
    failed = failedBefore;
  }

  private GenericRecord values(R row) {
    try {
      return Records.of(schema, table.columns(), row);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Row " + rows + " of table '" + table.name() + "': " + e.getMessage(), e);
    }
  }

  /** No file will appear: what was to be written cannot be had in full. */
  public void abandon() {
    failed = true;
  }

  /** Rows written so far. */
  public long rows() {
    return rows;
  }

  /**
   * Ends the file. A table without rows is a proper file, too; where a row could not be written,
   * none appears.
   */
  @Override
  public void close() throws IOException {
    try (file) {
      parquet.close();
      if (!failed) {
        file.commit();
      }
    }
  }
}
