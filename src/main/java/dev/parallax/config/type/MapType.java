package dev.parallax.config.type;

import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Mapping;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values under names that the user chooses; the setting's range or pattern holds for each value.
 *
 * @param value type of each
 */
public record MapType(SettingType value) implements SettingType {

  @Override
  public @Nullable Object read(YamlNode node, String path, Setting rules, Reading reading) {
    if (!(node instanceof Mapping mapping)) {
      reading.wrong(node, path, allowed(rules));
      return null;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (name, entry) -> {
              Object read = value.read(entry.value(), SettingKey.path(path, name), rules, reading);
              if (read != null) {
                values.put(name, read);
              }
            });
    boolean complete = values.size() == mapping.entries().size();
    return complete ? Collections.unmodifiableMap(values) : null;
  }

  @Override
  public String allowed(Setting rules) {
    return "a section of names, under each " + value.allowed(rules) + ",";
  }

  @Override
  public Map<String, Object> schema(Setting rules) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "object");
    schema.put("additionalProperties", value.schema(rules));
    return schema;
  }
}
