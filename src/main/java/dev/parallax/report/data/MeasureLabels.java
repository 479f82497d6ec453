package dev.parallax.report.data;

import dev.parallax.report.read.Row;
import dev.parallax.report.word.Labels;
import dev.parallax.report.word.MeasureLabel;
import java.io.IOException;
import java.util.List;

/** Names, scales and units of comparisons, in their order, for the scripts. */
final class MeasureLabels {

  private MeasureLabels() {}

  static String of(List<Row> comparisons, Labels labels) throws IOException {
    return SafeJson.of(
        json -> {
          json.writeStartArray();
          for (Row row : comparisons) {
            MeasureLabel label = labels.of(row);
            TableJson.value(
                json,
                List.of(
                    label.name(),
                    label.group(),
                    label.unit().scale().label(),
                    label.unit().name()));
          }
          json.writeEndArray();
        });
  }
}
