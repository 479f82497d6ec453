package dev.parallax.config.type;

import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of an enum's constants.
 *
 * @param constants by their names in lower case, in order of declaration
 */
public record ChoiceType(Map<String, Object> constants) implements SettingType {

  static ChoiceType of(Class<?> type) {
    Map<String, Object> constants = new LinkedHashMap<>();
    for (Object constant : type.getEnumConstants()) {
      constants.put(name((Enum<?>) constant), constant);
    }
    return new ChoiceType(constants);
  }

  /** How a constant is written in a settings file. */
  public static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public @Nullable Object read(YamlNode node, String path, Setting rules, Reading reading) {
    Object constant = node instanceof Scalar scalar ? constants.get(scalar.text()) : null;
    if (constant == null) {
      reading.wrong(node, path, allowed(rules));
    }
    return constant;
  }

  @Override
  public String allowed(Setting rules) {
    List<String> names = List.copyOf(constants.keySet());
    int last = names.size() - 1;
    String first = String.join(", ", names.subList(0, last));
    return first.isEmpty() ? names.get(last) : first + " or " + names.get(last);
  }

  @Override
  public Map<String, Object> schema(Setting rules) {
    return Map.of("enum", List.copyOf(constants.keySet()));
  }
}
