package dev.parallax.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The few keywords of JSON Schema that the generated schema uses, by their specification. */
final class SchemaCheck {

  private SchemaCheck() {}

  static List<String> problems(JsonNode schema, JsonNode value, String path) {
    List<String> problems = new ArrayList<>();
    if (schema.has("type") && !anyOf(schema.get("type"), value)) {
      problems.add(path + " is no " + schema.get("type"));
    }
    if (schema.has("enum") && !elements(schema.get("enum")).contains(value)) {
      problems.add(path + " is none of " + schema.get("enum"));
    }
    if (value.isNumber() && !isWithin(schema, value)) {
      problems.add(path + " is out of range");
    }
    if (value.isTextual()
        && schema.has("pattern")
        && !value.asText().matches(schema.get("pattern").asText())) {
      problems.add(path + " does not match");
    }
    value.elements().forEachRemaining(element -> addItem(schema, element, path, problems));
    value.properties().forEach(field -> addProperty(schema, field, path, problems));
    for (JsonNode required : elements(schema.path("required"))) {
      if (!value.has(required.asText())) {
        problems.add(path + " lacks " + required);
      }
    }
    return problems;
  }

  private static void addItem(
      JsonNode schema, JsonNode element, String path, List<String> problems) {
    if (schema.has("items")) {
      problems.addAll(problems(schema.get("items"), element, path + "[]"));
    }
  }

  private static void addProperty(
      JsonNode schema, Map.Entry<String, JsonNode> field, String path, List<String> problems) {
    JsonNode property = schema.path("properties").path(field.getKey());
    if (property.isObject()) {
      problems.addAll(problems(property, field.getValue(), path + "." + field.getKey()));
    } else if (!schema.path("additionalProperties").asBoolean(true)) {
      problems.add(path + " knows no " + field.getKey());
    }
  }

  private static boolean isWithin(JsonNode schema, JsonNode value) {
    double number = value.asDouble();
    return number >= schema.path("minimum").asDouble(number)
        && number <= schema.path("maximum").asDouble(number);
  }

  private static boolean anyOf(JsonNode types, JsonNode value) {
    List<JsonNode> names = types.isArray() ? elements(types) : List.of(types);
    return names.stream().anyMatch(name -> is(name.asText(), value));
  }

  private static boolean is(String type, JsonNode value) {
    return switch (type) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "boolean" -> value.isBoolean();
      case "number" -> value.isNumber();
      case "integer" -> value.isIntegralNumber();
      default -> throw new AssertionError(type);
    };
  }

  private static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
