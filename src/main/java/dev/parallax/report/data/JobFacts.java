package dev.parallax.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * What the manifest tells of a run but for what no two runs share, times and folders. Its id is
 * there, and is all by which the pages of two runs over the same documents differ: who cites a
 * figure needs it.
 */
final class JobFacts {

  private static final List<String> KEPT =
      List.of(
          "run_id",
          "pipeline",
          "snapshot",
          "config_hash",
          "looks",
          "versions",
          "rows_by_table",
          "rejects_by_class",
          "issues_by_code",
          "notes",
          "instrument_agreement",
          "frame_agreement",
          "ignored",
          "metadata_problems",
          "config");

  /** Where things lie and how fast they went is no part of what was found. */
  private static final Map<String, List<String>> OF_THE_MACHINE =
      Map.of("input", List.of("folder"), "output", List.of("folder", "keep_runs"));

  private JobFacts() {}

  static ObjectNode of(JsonNode manifest) {
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    for (String name : KEPT) {
      if (manifest.has(name)) {
        facts.set(name, manifest.get(name).deepCopy());
      }
    }
    if (facts.get("config") instanceof ObjectNode config) {
      config.remove(List.of("execution", "report"));
      OF_THE_MACHINE.forEach(
          (section, keys) -> {
            if (config.get(section) instanceof ObjectNode settings) {
              settings.remove(keys);
            }
          });
      if (config.at("/frames/sets") instanceof ArrayNode sets) {
        for (int i = 0; i < sets.size(); i++) {
          sets.set(i, fileName(sets.get(i).asText()));
        }
      }
    }
    facts.set("changes", changes(manifest));
    return facts;
  }

  /** Of a file its name alone, for the folder is the machine's. */
  private static String fileName(String set) {
    return set.substring(Math.max(set.lastIndexOf('/'), set.lastIndexOf('\\')) + 1);
  }

  private static ObjectNode changes(JsonNode manifest) {
    ObjectNode changes = JsonNodeFactory.instance.objectNode();
    for (String name : List.of("differs", "rows_by_kind", "note")) {
      JsonNode value = manifest.path("changes").path(name);
      if (!value.isMissingNode()) {
        changes.set(name, value.deepCopy());
      }
    }
    return changes;
  }
}
