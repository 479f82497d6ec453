package dev.parallax.report.data;

import dev.parallax.report.read.CohortPair;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The pairs of cohorts, each with the side on which every cohort stands, for the scripts. */
final class PairJson {

  private PairJson() {}

  static String of(List<CohortPair> pairs, List<String> cohorts, Map<String, List<String>> groups)
      throws IOException {
    return SafeJson.of(
        json -> {
          json.writeStartArray();
          for (CohortPair pair : pairs) {
            json.writeStartObject();
            json.writeStringField("a", pair.a());
            json.writeStringField("b", pair.b());
            json.writeObjectField("sides", pair.sides(cohorts, groups));
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
