package dev.parallax.config.type;

import dev.parallax.config.yaml.YamlNode;
import dev.parallax.config.yaml.YamlNode.Scalar;
import dev.parallax.config.yaml.YamlNode.ScalarKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A string. A cohort is easily named {@code 2016}, so numbers and switches are read as text. */
record TextType() implements SettingType {

  private static final String ANYTHING = ".*";

  @Override
  public @Nullable Object read(YamlNode node, String path, Setting rules, Reading reading) {
    if (node instanceof Scalar scalar && scalar.kind() != ScalarKind.NULL) {
      Pattern pattern = Pattern.compile(rules.pattern(), Pattern.DOTALL);
      if (pattern.matcher(scalar.text()).matches()) {
        return rules.stored() ? folder(scalar, path, reading) : scalar.text();
      }
    }
    reading.wrong(node, path, allowed(rules));
    return null;
  }

  private static @Nullable String folder(Scalar scalar, String path, Reading reading) {
    Optional<String> problem = StoredFolder.problem(scalar.text());
    problem.ifPresent(words -> reading.problem(scalar.place(), path, words));
    return problem.isPresent() ? null : scalar.text();
  }

  @Override
  public String allowed(Setting rules) {
    return rules.pattern().equals(ANYTHING) ? "a text" : "a text like " + rules.pattern();
  }

  @Override
  public Map<String, Object> schema(Setting rules) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", List.of("string", "number", "boolean"));
    if (!rules.pattern().equals(ANYTHING)) {
      // JSON Schema searches, where a setting must match as a whole.
      schema.put("pattern", "^(?:" + rules.pattern() + ")$");
    }
    return schema;
  }
}
