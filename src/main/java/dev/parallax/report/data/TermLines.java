package dev.parallax.report.data;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.RunFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where words and phrases stand in the embedded documents, for lines of a concordance: of each term
 * and cohort the first places, one a document before any document's second.
 */
final class TermLines {

  private static final List<String> COLUMNS =
      List.of(
          "document_id",
          "cohort",
          "sentence_id",
          "token_index",
          "segment_kind",
          "form",
          "lemma",
          "part_of_speech",
          "entity_type",
          "start_char",
          "end_char");

  private final Map<String, Integer> documents;
  private final Map<String, TermPlaces> places = new LinkedHashMap<>();
  private final TermMatcher matcher;

  private TermLines(Map<String, Integer> documents, TermMatcher matcher) {
    this.documents = documents;
    this.matcher = matcher;
  }

  /**
   * The block of JSON: {@code family|key} to {@code [document's place, start_char, end_char]}.
   *
   * @param documents embedded ones, id to place in the list of documents
   * @param matcher of the words and phrases that are sought
   */
  static String of(RunFolder run, Map<String, Integer> documents, TermMatcher matcher)
      throws IOException {
    TermLines lines = new TermLines(documents, matcher);
    if (!documents.isEmpty()) {
      run.each("tokens", COLUMNS, lines::read);
      lines.matcher.end(lines::add);
    }
    return SafeJson.of(lines::write);
  }

  private void read(Row token) {
    if (documents.containsKey(token.text("document_id"))
        && token.text("segment_kind").equals("paragraph")) {
      matcher.read(token, this::add);
    }
  }

  private void add(String term, Row first, Row last) {
    places
        .computeIfAbsent(term, any -> new TermPlaces())
        .add(
            first.text("cohort"),
            documents.getOrDefault(first.text("document_id"), 0),
            first.count("start_char"),
            last.count("end_char"));
  }

  private void write(JsonGenerator json) throws IOException {
    int left = Limits.ALL_LINES;
    json.writeStartObject();
    for (Map.Entry<String, TermPlaces> term : places.entrySet()) {
      List<int[]> lines = term.getValue().best();
      left -= lines.size();
      if (left < 0) {
        break;
      }
      json.writeObjectField(term.getKey(), lines);
    }
    json.writeEndObject();
  }

  /** The first places of a term in each cohort. */
  private static final class TermPlaces {

    private final Map<String, List<int[]>> firsts = new HashMap<>();
    private final Map<String, List<int[]>> seconds = new HashMap<>();
    private @Nullable Integer lastDocument;

    void add(String cohort, Integer document, int start, int end) {
      Map<String, List<int[]>> to = document.equals(lastDocument) ? seconds : firsts;
      lastDocument = document;
      List<int[]> lines = to.computeIfAbsent(cohort, any -> new ArrayList<>());
      if (lines.size() < Limits.LINES) {
        lines.add(new int[] {document, start, end});
      }
    }

    List<int[]> best() {
      List<int[]> best = new ArrayList<>();
      for (String cohort : new TreeSet<>(cohorts())) {
        List<int[]> lines = new ArrayList<>(firsts.getOrDefault(cohort, List.of()));
        lines.addAll(seconds.getOrDefault(cohort, List.of()));
        best.addAll(lines.subList(0, Math.min(Limits.LINES, lines.size())));
      }
      return best;
    }

    private Set<String> cohorts() {
      return firsts.keySet();
    }
  }
}
