package dev.parallax.table.format;

import java.util.List;
import org.apache.avro.Schema;

/** Elements of one type, in order, none of them null. */
record ListType<V>(ColumnType<V> element) implements ColumnType<List<V>> {

  @Override
  public String label() {
    return "list<" + element.label() + ">";
  }

  @Override
  public Schema schema() {
    return Schema.createArray(element.schema());
  }

  @Override
  public Object toAvro(List<V> values) {
    return values.stream().map(element::toAvro).toList();
  }

  @Override
  public List<? extends Column<?>> fields() {
    return element.fields();
  }
}
