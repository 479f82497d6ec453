package dev.parallax.table.format;

import java.util.function.Function;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table, or one field of a struct.
 *
 * @param <R> the row it is read from
 */
public final class Column<R> {

  private final String name;
  private final ColumnType<?> type;
  private final boolean nullable;
  private final String description;
  private final Function<R, @Nullable Object> avro;

  private Column(
      String name,
      ColumnType<?> type,
      boolean nullable,
      String description,
      Function<R, @Nullable Object> avro) {
    this.name = name;
    this.type = type;
    this.nullable = nullable;
    this.description = description;
    this.avro = avro;
  }

  /** A column that has a value in every row. */
  public static <R, V> Column<R> required(
      String name, ColumnType<V> type, String description, Function<R, V> value) {
    return new Column<>(name, type, false, description, read(type, value));
  }

  /** A column that may be null; its description says when. */
  public static <R, V> Column<R> nullable(
      String name, ColumnType<V> type, String description, Function<R, @Nullable V> value) {
    return new Column<>(name, type, true, description, read(type, value));
  }

  private static <R, V> Function<R, @Nullable Object> read(
      ColumnType<V> type, Function<R, @Nullable V> value) {
    return row -> {
      V found = value.apply(row);
      return found == null ? null : type.toAvro(found);
    };
  }

  /**
   * The same column in rows that hold what it is read from.
   *
   * @param <S> the other row
   */
  public <S> Column<S> in(Function<S, R> part) {
    return new Column<>(name, type, nullable, description, row -> avro.apply(part.apply(row)));
  }

  /** Its name, snake_case. */
  public String name() {
    return name;
  }

  /** What it holds. */
  public ColumnType<?> type() {
    return type;
  }

  /** Whether it may be null. */
  public boolean nullable() {
    return nullable;
  }

  /** Its meaning, unit and range, for people. */
  public String description() {
    return description;
  }

  /**
   * This column's value in {@code row}, as Avro's generic model holds it.
   *
   * @throws IllegalArgumentException if it is null and may not be
   */
  public @Nullable Object toAvro(R row) {
    Object value = avro.apply(row);
    if (value == null && !nullable) {
      throw new IllegalArgumentException("Column '" + name + "' must not be null.");
    }
    return value;
  }

  Schema.Field field() {
    return nullable
        ? new Schema.Field(name, optional(type.schema()), description, JsonProperties.NULL_VALUE)
        : new Schema.Field(name, type.schema(), description);
  }

  private static Schema optional(Schema schema) {
    return Schema.createUnion(Schema.create(Schema.Type.NULL), schema);
  }
}
