package dev.parallax.table;

import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a schema still has all that an earlier one promised. Descriptions may change. */
final class SchemaPromise {

  private SchemaPromise() {}

  static boolean isKept(Schema promised, Schema now) {
    if (promised.getType() != now.getType()) {
      return false;
    }
    return switch (promised.getType()) {
      case RECORD ->
          promised.getFields().stream()
              .allMatch(field -> isKept(field, now.getField(field.name())));
      case ARRAY -> isKept(promised.getElementType(), now.getElementType());
      case MAP -> isKept(promised.getValueType(), now.getValueType());
      case UNION ->
          promised.getTypes().size() == now.getTypes().size()
              && IntStream.range(0, now.getTypes().size())
                  .allMatch(i -> isKept(promised.getTypes().get(i), now.getTypes().get(i)));
      default -> true;
    };
  }

  private static boolean isKept(Schema.Field promised, Schema.@Nullable Field now) {
    return now != null && isKept(promised.schema(), now.schema());
  }
}
