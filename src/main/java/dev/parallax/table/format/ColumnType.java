package dev.parallax.table.format;

import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/**
 * What a column holds. Text is written as well-formed Unicode, see {@link WellFormedStrings}.
 *
 * @param <V> the Java type of its values
 */
public sealed interface ColumnType<V> permits ScalarType, ListType, StringMapType, StructType {

  /** Unicode text, with any character, U+0000 among them. */
  ColumnType<String> STRING = ScalarType.STRING;

  /** True or false. */
  ColumnType<Boolean> BOOLEAN = new ScalarType<>("boolean", Schema.Type.BOOLEAN);

  /** 32 bits, signed. */
  ColumnType<Integer> INT32 = new ScalarType<>("int32", Schema.Type.INT);

  /** 64 bits, signed. */
  ColumnType<Long> INT64 = new ScalarType<>("int64", Schema.Type.LONG);

  /** 64 bits, floating point. */
  ColumnType<Double> DOUBLE = new ScalarType<>("double", Schema.Type.DOUBLE);

  /** 32 bits, floating point. */
  ColumnType<Float> FLOAT = new ScalarType<>("float", Schema.Type.FLOAT);

  /** Text by text, keys in order. */
  ColumnType<Map<String, String>> STRING_MAP = new StringMapType();

  /** A list whose elements are never null. */
  static <V> ColumnType<List<V>> listOf(ColumnType<V> element) {
    return new ListType<>(element);
  }

  /**
   * A group of named values.
   *
   * @param name of one such group, snake_case
   * @param fields in order
   */
  static <V> ColumnType<V> struct(String name, List<Column<V>> fields) {
    return new StructType<>(name, fields);
  }

  /** The type as readers of the tables name it, for example {@code list<string>}. */
  String label();

  /** The Avro schema of a value that is not null. */
  Schema schema();

  /** {@code value} as Avro's generic model holds it. */
  Object toAvro(V value);

  /** Columns within this one; empty for all but structs and lists of them. */
  List<? extends Column<?>> fields();
}
