package dev.parallax.table.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * The values of a row by the types that its file gives them, for readers that show what is there.
 *
 * @param group the row, or a struct within one
 */
record GroupValues(Group group) {

  /** The value of a column that is not null. */
  Object value(String column) {
    Type type = group.getType().getType(column);
    if (type.isPrimitive()) {
      return scalar(type, column);
    }
    GroupValues entries = new GroupValues(group.getGroup(column, 0));
    return LogicalTypeAnnotation.mapType().equals(type.getLogicalTypeAnnotation())
        ? entries.map()
        : entries.list();
  }

  private Object scalar(Type type, String column) {
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case INT32 -> group.getInteger(column, 0);
      case INT64 -> group.getLong(column, 0);
      case FLOAT -> group.getFloat(column, 0);
      case DOUBLE -> group.getDouble(column, 0);
      case BOOLEAN -> group.getBoolean(column, 0);
      default -> group.getString(column, 0);
    };
  }

  private Map<String, Object> map() {
    Map<String, Object> map = new LinkedHashMap<>();
    for (Group entry : entries("key_value")) {
      map.put(entry.getString("key", 0), entry.getString("value", 0));
    }
    return map;
  }

  private List<Object> list() {
    return entries("list").stream().map(GroupValues::new).map(GroupValues::element).toList();
  }

  private Object element() {
    Type type = group.getType().getType("element");
    return type.isPrimitive()
        ? scalar(type, "element")
        : new GroupValues(group.getGroup("element", 0)).struct();
  }

  private Map<String, @Nullable Object> struct() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (Type field : group.getType().getFields()) {
      String name = field.getName();
      fields.put(name, group.getFieldRepetitionCount(name) == 0 ? null : value(name));
    }
    return fields;
  }

  private List<Group> entries(String repeated) {
    return IntStream.range(0, group.getFieldRepetitionCount(repeated))
        .mapToObj(i -> group.getGroup(repeated, i))
        .toList();
  }
}
