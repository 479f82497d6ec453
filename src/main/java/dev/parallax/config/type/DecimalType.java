package dev.parallax.config.type;

import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Scalar;
import dev.parallax.config.yaml.YamlNode.ScalarKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finite {@code double}. */
record DecimalType() implements SettingType {

  @Override
  public @Nullable Object read(YamlNode node, String path, Setting rules, Reading reading) {
    if (node instanceof Scalar scalar && isNumber(scalar.kind())) {
      try {
        double number = Double.parseDouble(scalar.text());
        if (Double.isFinite(number) && Range.of(rules).contains(number)) {
          return number;
        }
      } catch (NumberFormatException hexadecimalOrInfinite) {
        // Reported below like any other number that is not allowed.
      }
    }
    reading.wrong(node, path, allowed(rules));
    return null;
  }

  private static boolean isNumber(ScalarKind kind) {
    return kind == ScalarKind.INTEGER || kind == ScalarKind.DECIMAL;
  }

  @Override
  public String allowed(Setting rules) {
    return "a number" + Range.of(rules).inWords();
  }

  @Override
  public Map<String, Object> schema(Setting rules) {
    return Range.of(rules).schema("number");
  }
}
