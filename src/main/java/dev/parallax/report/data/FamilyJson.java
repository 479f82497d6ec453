package dev.parallax.report.data;

import dev.parallax.model.family.Family;
import dev.parallax.report.word.Families;
import java.io.IOException;

/** The families of a run, in the page's order, for the scripts. */
final class FamilyJson {

  private FamilyJson() {}

  static String of(Families families) throws IOException {
    return SafeJson.of(
        json -> {
          json.writeStartArray();
          for (Family family : families.all()) {
            json.writeStartObject();
            json.writeStringField("family", family.name());
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
