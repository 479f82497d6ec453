package dev.parallax.config.type;

import dev.parallax.config.ConfigJson;
import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.config.yaml.YamlReader;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One key of a section, as its record component declares it.
 *
 * @param name in snake_case
 * @param component of the section's record
 * @param rules default, range and meaning
 * @param type what can stand under the key
 */
public record SettingKey(String name, RecordComponent component, Setting rules, SettingType type) {

  private static final YamlPlace DEFAULT = new YamlPlace("default", 0);

  /** The keys of a section's record, in order of declaration. */
  public static List<SettingKey> of(Class<?> section) {
    return Arrays.stream(section.getRecordComponents()).map(SettingKey::of).toList();
  }

  private static SettingKey of(RecordComponent component) {
    Setting rules = component.getAnnotation(Setting.class);
    if (rules == null) {
      throw new IllegalStateException(component + " lacks @Setting");
    }
    SettingType type = SettingType.of(component.getGenericType());
    return new SettingKey(snakeCase(component.getName()), component, rules, type);
  }

  /** Whether a file must give the key: neither it nor all under it has a default. */
  public boolean isRequired() {
    if (type instanceof SectionType section) {
      return of(section.type()).stream().anyMatch(SettingKey::isRequired);
    }
    return rules.byDefault().isEmpty();
  }

  /** What stands under the key where a file does not give it. */
  YamlNode byDefault() {
    if (type instanceof SectionType) {
      return new YamlNode.Mapping(DEFAULT, Map.of());
    }
    YamlNode value = YamlReader.ofPlace(DEFAULT, new Reading(List.of())).read(rules.byDefault());
    if (value == null) {
      throw new IllegalStateException(component + " has no YAML for its default");
    }
    return value;
  }

  /** The default as plain maps, lists, strings, numbers and booleans. */
  public Object defaultValue() {
    Reading reading = new Reading(List.of());
    Object value = type.read(byDefault(), name, rules, reading);
    if (value == null) {
      throw new IllegalStateException(component + " has a wrong default", reading.exception());
    }
    return ConfigJson.ofValue(value);
  }

  /** What a section's record holds under this key. */
  public Object valueIn(Record section) {
    try {
      return component.getAccessor().invoke(section);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " cannot be read", e);
    }
  }

  /** Dotted paths of all keys under a record, sections included. */
  public static List<String> paths(Class<?> root) {
    List<String> paths = new ArrayList<>();
    collectPaths("", root, paths);
    return List.copyOf(paths);
  }

  private static void collectPaths(String section, Class<?> type, List<String> paths) {
    for (SettingKey key : of(type)) {
      String path = path(section, key.name());
      paths.add(path);
      if (key.type() instanceof SectionType nested) {
        collectPaths(path, nested.type(), paths);
      } else if (key.type() instanceof ListType list && list.element() instanceof SectionType row) {
        collectPaths(path, row.type(), paths);
      }
    }
  }

  /** Dotted path of a key in a section; the top level's path is empty. */
  public static String path(String section, String name) {
    return section.isEmpty() ? name : section + '.' + name;
  }

  /** {@code joinHyphens} to {@code join_hyphens}. */
  static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
