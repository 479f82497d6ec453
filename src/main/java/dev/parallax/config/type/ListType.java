package dev.parallax.config.type;

import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list, whose order is kept; the setting's range or pattern holds for each element.
 *
 * @param element type of each
 */
record ListType(SettingType element) implements SettingType {

  @Override
  public @Nullable Object read(YamlNode node, String path, Setting rules, Reading reading) {
    if (!(node instanceof Sequence sequence)) {
      reading.wrong(node, path, allowed(rules));
      return null;
    }
    List<Object> values = new ArrayList<>();
    for (YamlNode item : sequence.elements()) {
      Object value = element.read(item, path, rules, reading);
      if (value != null) {
        values.add(value);
      }
    }
    return values.size() == sequence.elements().size() ? List.copyOf(values) : null;
  }

  @Override
  public String allowed(Setting rules) {
    return "a list, each " + element.allowed(rules) + ",";
  }

  @Override
  public Map<String, Object> schema(Setting rules) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "array");
    schema.put("items", element.schema(rules));
    return schema;
  }
}
