package dev.parallax.config.type;

import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Scalar;
import dev.parallax.config.yaml.YamlNode.ScalarKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** True or false. YAML 1.2 takes {@code yes} and {@code on} for text, and so does this. */
record SwitchType() implements SettingType {

  @Override
  public @Nullable Object read(YamlNode node, String path, Setting rules, Reading reading) {
    if (node instanceof Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN) {
      return Boolean.parseBoolean(scalar.text());
    }
    reading.wrong(node, path, allowed(rules));
    return null;
  }

  @Override
  public String allowed(Setting rules) {
    return "true or false";
  }

  @Override
  public Map<String, Object> schema(Setting rules) {
    return Map.of("type", "boolean");
  }
}
