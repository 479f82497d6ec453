package dev.parallax.report.concordance;

import dev.parallax.report.read.Row;
import dev.parallax.report.read.RunFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The documents that lines are cut from, read of a run's tables. */
final class SourceTexts {

  private static final List<String> OF_DOCUMENTS =
      List.of("document_id", "cohort", "title", "author", "date", "text");

  private SourceTexts() {}

  static Map<String, SourceText> read(RunFolder run, Set<String> wanted) throws IOException {
    Map<String, List<SourceText.Span>> segments = new HashMap<>();
    run.each(
        "segments",
        List.of("document_id", "start_char", "end_char"),
        row -> of(segments, row, wanted).add(span(row)));
    Map<String, List<SourceText.Quoted>> quoted = new HashMap<>();
    run.each(
        "quotations",
        List.of("document_id", "attributed", "speaker", "spans"),
        row -> addQuoted(of(quoted, row, wanted), row));
    Map<String, SourceText> texts = new HashMap<>();
    run.each(
        "documents",
        OF_DOCUMENTS,
        row -> {
          String id = row.text("document_id");
          if (wanted.contains(id)) {
            texts.put(id, text(row, of(segments, row, wanted), of(quoted, row, wanted)));
          }
        });
    return texts;
  }

  private static SourceText text(
      Row row, List<SourceText.Span> segments, List<SourceText.Quoted> quoted) {
    return new SourceText(
        new ConcordanceLine.Source(
            row.text("document_id"),
            row.text("cohort"),
            row.text("title").strip(),
            row.text("author"),
            row.text("date")),
        row.text("text").codePoints().toArray(),
        List.copyOf(segments),
        List.copyOf(quoted));
  }

  private static void addQuoted(List<SourceText.Quoted> quoted, Row row) {
    if (row.is("attributed") && row.cell("spans") instanceof List<?> spans) {
      for (Object part : spans) {
        if (part instanceof Map<?, ?> span
            && span.get("start_char") instanceof Integer start
            && span.get("end_char") instanceof Integer end) {
          String speaker = row.find("speaker");
          quoted.add(
              new SourceText.Quoted(
                  new SourceText.Span(start, end), speaker == null ? "not named" : speaker));
        }
      }
    }
  }

  private static SourceText.Span span(Row row) {
    return new SourceText.Span(row.count("start_char"), row.count("end_char"));
  }

  /** The list of a row's document; what is in no wanted one goes nowhere. */
  private static <T> List<T> of(Map<String, List<T>> lists, Row row, Set<String> wanted) {
    String id = row.text("document_id");
    return wanted.contains(id)
        ? lists.computeIfAbsent(id, any -> new ArrayList<>())
        : new ArrayList<>();
  }
}
