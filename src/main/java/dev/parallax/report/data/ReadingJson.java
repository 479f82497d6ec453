package dev.parallax.report.data;

import dev.parallax.report.read.Row;
import dev.parallax.report.word.Instruments;
import dev.parallax.report.word.Labels;
import dev.parallax.report.word.Reading;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows from comparisons, in their order, for the scripts. */
final class ReadingJson {

  private static final List<String> COLUMNS =
      List.of(
          "label",
          "group",
          "scale",
          "unit_name",
          "amount",
          "place",
          "instrument",
          "inferred",
          "discovery",
          "interval",
          "sure",
          "doubts",
          "opposed_by",
          "conclusive",
          "few",
          "absent");

  private ReadingJson() {}

  /**
   * The block of JSON: names of columns, and a row a comparison.
   *
   * @param comparisons with all their columns
   */
  static String of(List<Row> comparisons, Labels labels) throws IOException {
    List<String> instruments = Instruments.of(comparisons, labels.families());
    return SafeJson.of(
        json -> {
          json.writeStartObject();
          json.writeObjectField("columns", COLUMNS);
          json.writeArrayFieldStart("rows");
          for (Row row : comparisons) {
            TableJson.value(json, cells(Reading.of(row, labels, instruments)));
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static List<@Nullable Object> cells(Reading reading) {
    return Arrays.asList(
        reading.label().name(),
        reading.label().group(),
        reading.label().unit().scale().label(),
        reading.label().unit().name(),
        reading.amount(),
        reading.place(),
        reading.instrument(),
        reading.inferred(),
        reading.discovery(),
        reading.interval(),
        reading.sure(),
        reading.doubts(),
        reading.opposedBy(),
        reading.conclusive(),
        reading.few(),
        reading.absent());
  }
}
