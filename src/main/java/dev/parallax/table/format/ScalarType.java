package dev.parallax.table.format;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.avro.Schema;

/** A single value. */
record ScalarType<V>(String label, Schema schema, UnaryOperator<V> form) implements ColumnType<V> {

  static final ScalarType<String> STRING =
      new ScalarType<>("string", Schema.create(Schema.Type.STRING), WellFormedStrings::of);

  ScalarType(String label, Schema.Type type) {
    this(label, Schema.create(type), UnaryOperator.identity());
  }

  @Override
  public Object toAvro(V value) {
    return form.apply(value);
  }

  @Override
  public List<Column<V>> fields() {
    return List.of();
  }
}
