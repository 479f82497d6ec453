package dev.parallax.report.data;

import dev.parallax.model.family.Family;
import java.io.IOException;
import java.util.Map;

/** The families of a run by their names in tables, in the page's order, for the scripts. */
final class FamilyJson {

  private FamilyJson() {}

  static String of(Map<String, Family> families) throws IOException {
    return SafeJson.of(
        json -> {
          json.writeStartArray();
          for (Map.Entry<String, Family> entry : families.entrySet()) {
            Family family = entry.getValue();
            json.writeStartObject();
            json.writeStringField("family", entry.getKey());
            json.writeStringField("title", family.title());
            json.writeStringField("heading", family.heading());
            json.writeStringField("about", family.about());
            json.writeStringField("section", family.section().label());
            json.writeStringField("picture", family.picture().label());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
