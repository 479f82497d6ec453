package dev.parallax.report.data;

import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import dev.parallax.report.word.WhoseWords;
import java.io.IOException;
import java.util.List;

/**
 * Whose words the sentences of evidence are, by their place in the block {@code evidence}; what is
 * not listed is what {@code otherwise} says, null where the run does not tell.
 */
final class WhoseJson {

  private WhoseJson() {}

  static String of(Rows evidence, WhoseWords whose) throws IOException {
    return SafeJson.of(
        json -> {
          json.writeStartObject();
          json.writeStringField("otherwise", whose.isTold() ? WhoseWords.AUTHOR : null);
          json.writeObjectFieldStart("words");
          List<Row> rows = evidence.rows();
          for (int place = 0; place < rows.size(); place++) {
            String said = whose.of(rows.get(place));
            if (whose.isTold() && !said.equals(WhoseWords.AUTHOR)) {
              json.writeStringField(Integer.toString(place), said);
            }
          }
          json.writeEndObject();
          json.writeEndObject();
        });
  }
}
