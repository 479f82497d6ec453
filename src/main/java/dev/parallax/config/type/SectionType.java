package dev.parallax.config.type;

import dev.parallax.config.JsonSchema;
import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Entry;
import dev.parallax.config.yaml.YamlNode.Mapping;
import dev.parallax.config.yaml.YamlNode.Sequence;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A record, whose components are the keys of a section.
 *
 * @param type the record
 */
public record SectionType(Class<?> type) implements SettingType {

  @Override
  public @Nullable Object read(YamlNode node, String path, Setting rules, Reading reading) {
    return read(node, path, reading);
  }

  /** As above, for the whole file too, which no key and so no {@link Setting} stands above. */
  public @Nullable Object read(YamlNode node, String path, Reading reading) {
    List<SettingKey> keys = SettingKey.of(type);
    if (node instanceof Sequence list && shorthand(keys).isPresent()) {
      return readList(keys, list, path, reading);
    }
    if (!(node instanceof Mapping mapping)) {
      reading.wrong(node, path, allowed());
      return null;
    }
    reportUnknown(mapping, path, keys, reading);
    Object[] values =
        keys.stream().map(key -> readKey(key, mapping, path, reading)).toArray(Object[]::new);
    boolean complete = Arrays.stream(values).allMatch(value -> value != null);
    return complete ? construct(values) : null;
  }

  /** The key whose list may take the section's place. */
  private static Optional<SettingKey> shorthand(List<SettingKey> keys) {
    return keys.stream().filter(key -> key.rules().shorthand()).findFirst();
  }

  /** A list in place of the section: all other keys have their defaults. */
  private @Nullable Object readList(
      List<SettingKey> keys, Sequence list, String path, Reading reading) {
    Object[] values =
        keys.stream()
            .map(
                key ->
                    key.type()
                        .read(
                            key.rules().shorthand() ? list : key.byDefault(),
                            path,
                            key.rules(),
                            reading))
            .toArray(Object[]::new);
    return Arrays.stream(values).allMatch(value -> value != null) ? construct(values) : null;
  }

  private static void reportUnknown(
      Mapping mapping, String path, List<SettingKey> keys, Reading reading) {
    Set<String> known =
        keys.stream().map(SettingKey::name).collect(Collectors.toCollection(LinkedHashSet::new));
    mapping
        .entries()
        .forEach(
            (name, entry) -> {
              if (!known.contains(name)) {
                reading.unknown(entry.place(), path, name, known);
              }
            });
  }

  private static @Nullable Object readKey(
      SettingKey key, Mapping section, String sectionPath, Reading reading) {
    String path = SettingKey.path(sectionPath, key.name());
    Entry entry = section.entries().get(key.name());
    if (entry == null && key.isRequired()) {
      String allowed = key.type().allowed(key.rules());
      reading.problem(section.place(), path, "is missing; " + allowed + " is needed");
      return null;
    }
    YamlNode value = entry == null ? key.byDefault() : entry.value();
    return key.type().read(value, path, key.rules(), reading);
  }

  private Object construct(Object[] values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be constructed", e);
    }
  }

  @Override
  public String allowed(Setting rules) {
    return allowed();
  }

  private String allowed() {
    String names =
        SettingKey.of(type).stream().map(SettingKey::name).collect(Collectors.joining(", "));
    String list =
        shorthand(SettingKey.of(type))
            .map(key -> ", or a list that stands for its key " + key.name())
            .orElse("");
    return "a section of the keys " + names + list;
  }

  @Override
  public Map<String, Object> schema(Setting rules) {
    return schema();
  }

  /** The section as JSON Schema. */
  public Map<String, Object> schema() {
    List<SettingKey> keys = SettingKey.of(type);
    Map<String, Object> properties = new LinkedHashMap<>();
    keys.forEach(key -> properties.put(key.name(), JsonSchema.property(key)));
    List<String> required =
        keys.stream().filter(SettingKey::isRequired).map(SettingKey::name).toList();
    Map<String, Object> schema = new LinkedHashMap<>();
    Optional<SettingKey> shorthand = shorthand(keys);
    schema.put("type", shorthand.isPresent() ? List.of("object", "array") : "object");
    shorthand.ifPresent(key -> schema.put("items", key.type().schema(key.rules()).get("items")));
    schema.put("additionalProperties", false);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("properties", properties);
    return schema;
  }
}
