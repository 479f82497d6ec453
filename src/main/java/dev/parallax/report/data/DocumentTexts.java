package dev.parallax.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.report.read.Columns;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.RunFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Documents in full with the places of what can be highlighted in them: as many as may be embedded,
 * those first that evidence comes from.
 */
final class DocumentTexts {

  private static final List<String> KINDS =
      List.of("segments", "sentences", "frame_hits", "mentions", "quotations");

  /** What is not counted is not marked, either. */
  private static final String VETOED = "vetoed";

  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "segments", List.of("start_char", "end_char", "kind"),
          "frame_hits",
              List.of(
                  "start_char",
                  "end_char",
                  "frame_set",
                  "frame",
                  "negated",
                  "hypothetical",
                  VETOED),
          "mentions", List.of("start_char", "end_char", "entity_id"),
          "quotations", List.of("attributed", "speaker", "spans"));

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, Map<String, List<List<@Nullable Object>>>> marks = new HashMap<>();
  private final Map<String, List<String>> columns = new LinkedHashMap<>();
  private final Map<Object, Integer> names = new LinkedHashMap<>();

  private DocumentTexts() {}

  /**
   * Reads documents and their marks.
   *
   * @param chosen ids of documents
   */
  static DocumentTexts read(RunFolder run, Set<String> chosen) throws IOException {
    DocumentTexts documents = new DocumentTexts();
    run.each(
        "documents",
        List.of("document_id", "text"),
        row -> {
          if (chosen.contains(row.text("document_id"))) {
            documents.texts.put(row.text("document_id"), row.text("text"));
          }
        });
    for (String kind : KINDS) {
      documents.readMarks(run, kind, chosen);
    }
    return documents;
  }

  private void readMarks(RunFolder run, String kind, Set<String> chosen) throws IOException {
    List<String> wanted = new ArrayList<>(List.of("document_id"));
    wanted.addAll(
        kind.equals("sentences") ? ofSentences(run) : COLUMNS.getOrDefault(kind, List.of()));
    Columns read = run.each(kind, wanted, row -> addMark(kind, chosen, row));
    if (!read.names().isEmpty()) {
      columns.put(kind, read.names().subList(1, read.names().size()));
    }
  }

  private static List<String> ofSentences(RunFolder run) throws IOException {
    List<String> wanted = new ArrayList<>(List.of("start_char", "end_char"));
    wanted.addAll(ToneColumns.of(run));
    wanted.addAll(List.of("hedged", "prescriptive"));
    return wanted;
  }

  private void addMark(String kind, Set<String> chosen, Row row) {
    String document = row.text("document_id");
    if (chosen.contains(document) && !row.is(VETOED)) {
      marks
          .computeIfAbsent(document, any -> new HashMap<>())
          .computeIfAbsent(kind, any -> new ArrayList<>())
          .add(row.cells().subList(1, row.cells().size()).stream().map(this::numbered).toList());
    }
  }

  /** Names of frames and entities come by the thousand: each is written once, then its number. */
  private @Nullable Object numbered(@Nullable Object cell) {
    if (cell instanceof List<?> spans) {
      return spans.stream().map(span -> places((Map<?, ?>) span)).toList();
    }
    return cell instanceof String name
        ? Integer.valueOf(names.computeIfAbsent(name, any -> names.size()))
        : cell;
  }

  /** Of a part of a text, which stands there already, only where it begins and ends. */
  private static List<?> places(Map<?, ?> span) {
    return List.of(
        Objects.requireNonNull(span.get("start_char")),
        Objects.requireNonNull(span.get("end_char")));
  }

  /** The texts, by the ids of their documents. */
  Map<String, String> texts() {
    return texts;
  }

  String json() throws IOException {
    return SafeJson.of(this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeObjectField("columns", columns);
    json.writeFieldName("names");
    TableJson.value(json, names.keySet());
    json.writeObjectFieldStart("documents");
    for (Map.Entry<String, String> document : texts.entrySet()) {
      json.writeObjectFieldStart(document.getKey());
      json.writeStringField("text", document.getValue());
      for (String kind : columns.keySet()) {
        json.writeFieldName(kind);
        TableJson.value(json, marks.getOrDefault(document.getKey(), Map.of()).get(kind));
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
