package dev.parallax.corpus.extract.text;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads front matter in YAML. */
final class FrontMatterYaml {

  /** With the failsafe schema every value stays as it was written: a date is no number. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setLabel("front matter")
          .setSchema(new FailsafeSchema())
          .setTagConstructors(Map.of(Tag.NULL, node -> ""))
          .setMaxAliasesForCollections(10)
          .build();

  private FrontMatterYaml() {}

  static Map<String, String> read(String yaml) throws UnreadableException {
    Map<String, String> values = new TreeMap<>();
    for (Map.Entry<?, ?> entry : mapping(yaml).entrySet()) {
      values.put(text(entry.getKey()), text(entry.getValue()));
    }
    return values;
  }

  private static Map<?, ?> mapping(String yaml) throws UnreadableException {
    try {
      if (new Load(SETTINGS).loadFromString(yaml) instanceof Map<?, ?> mapping) {
        return mapping;
      }
      throw new UnreadableException("it is no list of keys and values");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 2).orElse(0);
      throw new UnreadableException("line " + line + ": " + e.getProblem());
    } catch (YamlEngineException | StackOverflowError e) {
      throw new UnreadableException("it is not well-formed YAML");
    }
  }

  /** A list's items are parted by semicolons, as names often hold commas; one level is enough. */
  private static String text(@Nullable Object value) {
    if (value instanceof Collection<?> items) {
      return items.stream().map(FrontMatterYaml::scalar).collect(Collectors.joining("; "));
    }
    if (value instanceof Map<?, ?> entries) {
      return entries.entrySet().stream()
          .map(entry -> scalar(entry.getKey()) + ": " + scalar(entry.getValue()))
          .collect(Collectors.joining("; "));
    }
    return scalar(value);
  }

  private static String scalar(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }
}
