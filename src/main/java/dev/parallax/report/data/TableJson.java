package dev.parallax.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a table as JSON: its name, the names of its columns, its rows as arrays of cells. */
final class TableJson {

  private TableJson() {}

  static String of(Rows rows) throws IOException {
    return SafeJson.of(json -> write(json, rows));
  }

  private static void write(JsonGenerator json, Rows rows) throws IOException {
    json.writeStartObject();
    json.writeStringField("table", rows.table());
    json.writeFieldName("columns");
    value(json, rows.columns().names());
    json.writeArrayFieldStart("rows");
    for (Row row : rows.rows()) {
      value(json, row.cells());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A cell as it is, its texts no longer than {@link Limits#CELL_CHARACTERS}. */
  static void value(JsonGenerator json, @Nullable Object cell) throws IOException {
    if (cell instanceof String text) {
      json.writeString(cut(text));
    } else if (cell instanceof Double number && !Double.isFinite(number)) {
      // JSON has no word for it, and the page no figure.
      json.writeNull();
    } else if (cell instanceof Collection<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        value(json, element);
      }
      json.writeEndArray();
    } else if (cell instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(cut(String.valueOf(entry.getKey())));
        value(json, entry.getValue());
      }
      json.writeEndObject();
    } else {
      json.writePOJO(cell);
    }
  }

  /** A text no longer than a cell may be, never cut through a character. */
  static String cut(String text) {
    if (text.length() <= Limits.CELL_CHARACTERS) {
      return text;
    }
    int end = Limits.CELL_CHARACTERS - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** Bytes of a text in UTF-8. */
  static long bytes(List<String> texts) {
    return texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
  }
}
