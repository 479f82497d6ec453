package dev.parallax.cli.kwic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.cli.print.Terminal;
import dev.parallax.report.concordance.Concordance;
import dev.parallax.report.concordance.ConcordanceLine;
import dev.parallax.report.export.CsvLine;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a concordance: lines to standard output; as CSV and JSON, how many there are to standard
 * error, so that what reads the lines reads nothing else.
 *
 * @param terminal that is written to
 * @param format of the lines
 * @param window of context to either side
 */
record KwicPrinter(Terminal terminal, KwicFormat format, int window) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> COLUMNS =
      List.of(
          "document_id",
          "cohort",
          "title",
          "author",
          "date",
          "segment_kind",
          "speaker",
          "start_char",
          "end_char",
          "left",
          "hit",
          "right");

  void print(Concordance found, String pattern) throws JsonProcessingException {
    if (format == KwicFormat.CSV) {
      terminal.write(CsvLine.of(COLUMNS));
    }
    for (ConcordanceLine line : found.lines()) {
      switch (format) {
        case TEXT -> terminal.print(text(line));
        case CSV -> terminal.write(CsvLine.of(cells(line)));
        case JSON -> terminal.write(JSON.writeValueAsString(object(line)));
      }
    }
    if (format == KwicFormat.TEXT) {
      terminal.print(told(found, pattern));
    } else {
      terminal.complain(told(found, pattern));
    }
  }

  private static List<Object> cells(ConcordanceLine line) {
    return Arrays.asList(
        line.source().documentId(),
        line.source().cohort(),
        line.source().title(),
        line.source().author(),
        line.source().date(),
        line.kind(),
        line.speaker(),
        line.start(),
        line.end(),
        line.left(),
        line.hit(),
        line.right());
  }

  private static Map<String, Object> object(ConcordanceLine line) {
    Map<String, Object> object = new LinkedHashMap<>();
    List<Object> cells = cells(line);
    for (int i = 0; i < cells.size(); i++) {
      object.put(COLUMNS.get(i), cells.get(i));
    }
    return object;
  }

  /** The hits stand below each other; behind each line its document. */
  private String text(ConcordanceLine line) {
    String source =
        line.source().documentId()
            + (line.kind().equals("paragraph") ? "" : ", " + line.kind())
            + (line.speaker().isEmpty() ? "" : ", said by " + line.speaker());
    return " ".repeat(Math.max(0, window - length(line.left())))
        + line.left()
        + "["
        + line.hit()
        + "]"
        + line.right()
        + " ".repeat(Math.max(0, window - length(line.right())))
        + "  "
        + source;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String told(Concordance found, String pattern) {
    if (found.hits() == 0) {
      return "0 hits of " + pattern;
    }
    String cohorts =
        found.hitsByCohort().entrySet().stream()
            .map(cohort -> cohort.getKey() + " " + count(cohort.getValue()))
            .collect(Collectors.joining(", "));
    String shown =
        found.lines().size() < found.hits()
            ? "; %s of them are shown, --limit %d shows all"
                .formatted(count(found.lines().size()), found.hits())
            : "";
    return "%s %s of %s in %s %s (%s)%s"
        .formatted(
            count(found.hits()),
            found.hits() == 1 ? "hit" : "hits",
            pattern,
            count(found.documents()),
            found.documents() == 1 ? "document" : "documents",
            cohorts,
            shown);
  }

  private static String count(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
