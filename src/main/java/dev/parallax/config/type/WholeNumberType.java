package dev.parallax.config.type;

import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Scalar;
import dev.parallax.config.yaml.YamlNode.ScalarKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An {@code int}, in decimal digits. */
record WholeNumberType() implements SettingType {

  @Override
  public @Nullable Object read(YamlNode node, String path, Setting rules, Reading reading) {
    if (node instanceof Scalar scalar && scalar.kind() == ScalarKind.INTEGER) {
      try {
        int number = Integer.parseInt(scalar.text());
        if (Range.of(rules).contains(number)) {
          return number;
        }
      } catch (NumberFormatException hexadecimalOrTooLarge) {
        // Reported below like any other number that is not allowed.
      }
    }
    reading.wrong(node, path, allowed(rules));
    return null;
  }

  @Override
  public String allowed(Setting rules) {
    return "a whole number" + Range.of(rules).inWords();
  }

  @Override
  public Map<String, Object> schema(Setting rules) {
    return Range.of(rules).schema("integer");
  }
}
