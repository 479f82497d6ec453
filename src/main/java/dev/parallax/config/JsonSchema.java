package dev.parallax.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.config.type.SectionType;
import dev.parallax.config.type.SettingKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schema that lets editors complete, explain and check settings files. */
public final class JsonSchema {

  private JsonSchema() {}

  /** The schema of {@link PipelineConfig}, JSON Schema draft 2020-12, with a final newline. */
  public static String text() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    try {
      return new ObjectMapper().writer(printer).writeValueAsString(schema()) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Parallax pipeline");
    schema.put("description", "One batch job: what to read, how to analyse it, where to write.");
    schema.putAll(new SectionType(PipelineConfig.class).schema());
    return schema;
  }

  /** The schema of one key: meaning, default, and what its type allows. */
  public static Map<String, Object> property(SettingKey key) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", key.rules().value());
    schema.putAll(key.type().schema(key.rules()));
    if (!key.rules().byDefault().isEmpty()) {
      schema.put("default", key.defaultValue());
    }
    return schema;
  }
}
