package dev.parallax.table.format;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** Columns as one Avro record. */
public final class Records {

  private static final String NAMESPACE = "dev.parallax.table";

  private Records() {}

  /** The schema of rows of these columns. */
  public static <R> Schema schema(
      String name, @Nullable String description, List<Column<R>> columns) {
    return Schema.createRecord(
        name, description, NAMESPACE, false, columns.stream().map(Column::field).toList());
  }

  /** A row as an Avro record. */
  public static <R> GenericRecord of(Schema schema, List<Column<R>> columns, R row) {
    GenericData.Record values = new GenericData.Record(schema);
    for (int i = 0; i < columns.size(); i++) {
      values.put(i, columns.get(i).toAvro(row));
    }
    return values;
  }
}
