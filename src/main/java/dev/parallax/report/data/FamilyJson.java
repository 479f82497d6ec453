package dev.parallax.report.data;

import dev.parallax.model.family.Family;
import dev.parallax.report.read.Row;
import dev.parallax.report.word.Families;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The families of a run by their names in tables, in the page's order, for the scripts. */
final class FamilyJson {

  private FamilyJson() {}

  static String of(Families known, List<Row> comparisons) throws IOException {
    return SafeJson.of(
        json -> {
          json.writeStartArray();
          for (Map.Entry<String, Family> entry : known.with(comparisons).entrySet()) {
            Family family = entry.getValue();
            json.writeStartObject();
            json.writeStringField("family", entry.getKey());
            json.writeStringField("title", family.title());
            json.writeStringField("heading", family.heading());
            json.writeStringField("about", family.about());
            json.writeStringField("section", family.section().label());
            json.writeStringField("keys", family.keys().label());
            json.writeStringField("picture", family.picture().label());
            json.writeStringField("voice", known.lead(entry.getKey()).label());
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
