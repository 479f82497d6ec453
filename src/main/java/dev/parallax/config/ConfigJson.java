package dev.parallax.config;

import dev.parallax.config.type.ChoiceType;
import dev.parallax.config.type.SettingKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings as plain maps, lists, strings, numbers and booleans, for JSON. */
public final class ConfigJson {

  private ConfigJson() {}

  /** All settings, defaults too, under their names in the file, sorted. */
  public static Map<String, Object> all(PipelineConfig config) {
    return section(config, true);
  }

  /** Only those settings that can change a row of a table. */
  static Map<String, Object> withoutOperational(Record settings) {
    return section(settings, false);
  }

  private static Map<String, Object> section(Record section, boolean operational) {
    Map<String, Object> json = new TreeMap<>();
    for (SettingKey key : SettingKey.of(section.getClass())) {
      if (operational || !key.rules().operational()) {
        json.put(key.name(), value(key.valueIn(section), operational));
      }
    }
    return json;
  }

  private static Object value(Object value, boolean operational) {
    if (value instanceof Record section) {
      return section(section, operational);
    }
    if (value instanceof Enum<?> choice) {
      return ChoiceType.name(choice);
    }
    if (value instanceof List<?> list) {
      List<Object> elements = new ArrayList<>();
      list.forEach(element -> elements.add(value(element, operational)));
      return elements;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> entries = new TreeMap<>();
      map.forEach((name, entry) -> entries.put((String) name, value(entry, operational)));
      return entries;
    }
    return value;
  }

  /** One value read from a file or a default. */
  public static Object ofValue(Object value) {
    return value(value, true);
  }
}
