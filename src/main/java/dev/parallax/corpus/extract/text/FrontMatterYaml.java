package dev.parallax.corpus.extract.text;

import dev.parallax.model.text.Metadata;
import java.util.Collection;
import java.util.Locale;
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

/** Reads a YAML mapping into metadata. */
final class FrontMatterYaml {

  /** With the failsafe schema every value stays as it was written: a date is no number. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setLabel("front matter")
          .setSchema(new FailsafeSchema())
          .setTagConstructors(Map.of(Tag.NULL, node -> ""))
          .setMaxAliasesForCollections(10)
          .build();

  /** Why the YAML cannot be used. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String message) {
      super(message);
    }
  }

  private FrontMatterYaml() {}

  static Metadata read(String yaml) throws Unreadable {
    Map<String, String> values = new TreeMap<>();
    for (Map.Entry<?, ?> entry : mapping(yaml).entrySet()) {
      String value = text(entry.getValue());
      if (!value.isBlank()) {
        values.put(text(entry.getKey()).strip().toLowerCase(Locale.ROOT), value.strip());
      }
    }
    return new Metadata(
        values.remove("title"),
        values.remove("author"),
        values.remove("date"),
        values.remove("source"),
        values);
  }

  private static Map<?, ?> mapping(String yaml) throws Unreadable {
    try {
      if (new Load(SETTINGS).loadFromString(yaml) instanceof Map<?, ?> mapping) {
        return mapping;
      }
      throw new Unreadable("it is no list of keys and values");
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 2).orElse(0);
      throw new Unreadable("line " + line + ": " + e.getProblem());
    } catch (YamlEngineException | StackOverflowError e) {
      throw new Unreadable("it is not well-formed YAML");
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
