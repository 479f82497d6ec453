package dev.parallax.table.format;

import java.util.List;
import org.apache.avro.Schema;

/** A group of named values. */
final class StructType<V> implements ColumnType<V> {

  private final List<Column<V>> fields;
  private final Schema schema;

  StructType(String name, List<Column<V>> fields) {
    this.fields = List.copyOf(fields);
    this.schema = Records.schema(name, null, this.fields);
  }

  @Override
  public String label() {
    return "struct";
  }

  @Override
  public Schema schema() {
    return schema;
  }

  @Override
  public Object toAvro(V value) {
    return Records.of(schema, fields, value);
  }

  @Override
  public List<Column<V>> fields() {
    return fields;
  }
}
