package dev.parallax.config;

import dev.parallax.config.type.Reading;
import dev.parallax.config.yaml.Excerpt;
import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Entry;
import dev.parallax.config.yaml.YamlNode.Mapping;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.config.yaml.YamlReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settings from the command line, {@code key.of.section=value}, laid over those of the file. */
final class Overrides {

  private Overrides() {}

  /** The file's settings with each override put in its place; a later one wins. */
  static Mapping apply(Mapping file, List<String> overrides, Reading reading) {
    Mapping settings = file;
    for (int i = 0; i < overrides.size(); i++) {
      settings =
          apply(settings, overrides.get(i), new YamlPlace(YamlPlace.OVERRIDE, i + 1), reading);
    }
    return settings;
  }

  private static Mapping apply(
      Mapping settings, String override, YamlPlace place, Reading reading) {
    int equals = override.indexOf('=');
    if (equals < 1) {
      String found = "\"" + Excerpt.of(override) + "\" was found; key=value is allowed";
      reading.problem(place, "", found);
      return settings;
    }
    List<String> path = List.of(override.substring(0, equals).strip().split("\\.", -1));
    String text = override.substring(equals + 1);
    YamlNode value = YamlReader.ofPlace(place, reading).read(text);
    if (value == null) {
      if (text.isBlank()) {
        String key = String.join(".", path);
        reading.problem(place, key, "nothing was found; a value is needed, '' for an empty text");
      }
      return settings;
    }
    return put(settings, path, value);
  }

  private static Mapping put(Mapping section, List<String> path, YamlNode value) {
    Map<String, Entry> entries = new LinkedHashMap<>(section.entries());
    Entry old = entries.get(path.get(0));
    YamlNode written = old == null ? new Mapping(value.place(), Map.of()) : old.value();
    if (path.size() == 1) {
      entries.put(path.get(0), new Entry(value.place(), value));
    } else if (written instanceof Mapping nested) {
      Mapping put = put(nested, path.subList(1, path.size()), value);
      entries.put(path.get(0), new Entry(old == null ? value.place() : old.place(), put));
    }
    // Else the file has a value where a section belongs, which the binding reports.
    return new Mapping(section.place(), entries);
  }
}
