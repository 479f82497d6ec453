package dev.parallax.corpus.extract.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads front matter in TOML, as Hugo's pages have it between two lines {@code +++}. */
final class FrontMatterToml {

  private static final TomlMapper TOML = new TomlMapper();

  private FrontMatterToml() {}

  static Map<String, String> read(String toml) throws UnreadableException {
    try {
      Map<String, String> values = new TreeMap<>();
      TOML.readTree(toml)
          .properties()
          .forEach(entry -> values.put(entry.getKey(), text(entry.getValue())));
      return values;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr() + 1;
      throw new UnreadableException("line " + line + ": it is not well-formed TOML");
    }
  }

  /** A list's items are parted by semicolons; one level is enough. */
  private static String text(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(JsonNode::asText)
          .collect(Collectors.joining("; "));
    }
    if (value.isObject()) {
      return value.properties().stream()
          .map(entry -> entry.getKey() + ": " + entry.getValue().asText())
          .collect(Collectors.joining("; "));
    }
    return value.asText();
  }
}
