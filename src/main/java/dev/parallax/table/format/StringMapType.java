package dev.parallax.table.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Schema;

/** Text by text. Written in order of keys, so that equal maps have equal bytes. */
record StringMapType() implements ColumnType<Map<String, String>> {

  @Override
  public String label() {
    return "map<string, string>";
  }

  @Override
  public Schema schema() {
    return Schema.createMap(Schema.create(Schema.Type.STRING));
  }

  @Override
  public Object toAvro(Map<String, String> value) {
    Map<String, String> sorted = new TreeMap<>();
    value.forEach((key, text) -> sorted.put(WellFormedStrings.of(key), WellFormedStrings.of(text)));
    return sorted;
  }

  @Override
  public List<Column<?>> fields() {
    return List.of();
  }
}
