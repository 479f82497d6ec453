package dev.parallax.corpus.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.parallax.corpus.Message;
import dev.parallax.model.text.Metadata;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code documents.csv}: RFC 4180 (or with semicolons or tabs), a header row, one row a
 * document. Only the column {@code path} is required. What cannot be used is a {@link
 * MetadataProblem}, and reading goes on as far as it makes sense.
 */
final class MetadataFileReader {

  /** Empty lines are seen, and skipped, so that lines are counted right. */
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  /** The columns that hold the path, the first of them by its right name. */
  private static final List<String> PATH =
      List.of(
          "path",
          "file",
          "filename",
          "file_name",
          "file name",
          "filepath",
          "file_path",
          "file path");

  private final String name;
  private final Map<String, MetadataRow> rows = new TreeMap<>();
  private final List<MetadataProblem> problems = new ArrayList<>();

  private MetadataFileReader(String name) {
    this.name = name;
  }

  /** Reads the bytes of a metadata file: UTF-8 or UTF-16, with or without byte order mark. */
  static MetadataFile read(String name, byte[] bytes) {
    MetadataFileReader reader = new MetadataFileReader(name);
    reader.read(reader.decode(bytes));
    return new MetadataFile(name, reader.rows, reader.problems);
  }

  private String decode(byte[] bytes) {
    Charset utf16 = utf16(bytes);
    if (utf16 != null) {
      String text = new String(bytes, utf16);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      problem(0, "not UTF-8, so it is read as Windows-1252; save it as CSV UTF-8.");
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /** Spreadsheets save "Unicode text" as UTF-16, with a mark or with every other byte a NUL. */
  private static @Nullable Charset utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if ((first == 0xFF && second == 0xFE) || (first != 0 && second == 0)) {
      return UTF_16LE;
    }
    return (first == 0xFE && second == 0xFF) || (first == 0 && second != 0) ? UTF_16BE : null;
  }

  /**
   * The sign that parts the cells. A header row names the path, so that semicolons and tabs, which
   * spreadsheets use where the comma is a decimal sign, can be told for certain.
   */
  private static CSVFormat format(String text) {
    String header = text.lines().findFirst().orElse("");
    for (char sign : new char[] {',', ';', '\t', '|'}) {
      for (String cell : header.split(Pattern.quote(String.valueOf(sign)), -1)) {
        if (PATH.contains(cell.replace("\"", "").strip().toLowerCase(Locale.ROOT))) {
          return FORMAT.builder().setDelimiter(sign).get();
        }
      }
    }
    return FORMAT;
  }

  private void read(String text) {
    // Quotation marks may span lines, so a row begins after the line on which the last one ended.
    long line = 1;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format(text))) {
      Iterator<CSVRecord> records = parser.iterator();
      List<String> header = records.hasNext() ? header(records.next()) : List.of();
      if (!header.contains("path")) {
        problem(
            0,
            "no column 'path', so it is not used; it must begin with a row of column names"
                + " parted by commas, one of them 'path', found: "
                + RelativePath.printable(String.join(", ", header)));
        return;
      }
      line = parser.getCurrentLineNumber() + 1;
      while (records.hasNext()) {
        add(header, records.next(), line);
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      problem(
          line,
          "not well-formed CSV from here on, so the rest is not used; look for a"
              + " quotation mark that is not closed.");
    }
  }

  private List<String> header(CSVRecord record) {
    List<String> names = new ArrayList<>();
    for (String cell : record) {
      String named = cell.strip().toLowerCase(Locale.ROOT);
      // Only where no column has the right name may another stand for it.
      boolean stands = PATH.contains(named) && !has(record, "path") && !names.contains("path");
      String column = stands ? "path" : named;
      if (!column.isEmpty() && names.contains(column)) {
        problem(
            record.getRecordNumber(), "column '" + column + "' stands twice; the first is used.");
        column = "";
      }
      names.add(column);
    }
    return names;
  }

  private static boolean has(CSVRecord record, String name) {
    return record.stream().anyMatch(cell -> cell.strip().equalsIgnoreCase(name));
  }

  private void add(List<String> header, CSVRecord record, long line) {
    if (record.stream().allMatch(String::isBlank)) {
      return;
    }
    if (record.size() > header.size()) {
      problem(
          line,
          Message.of(
              "%d cells, but %d columns; put a cell that holds a comma in quotation marks.",
              record.size(), header.size()));
      return;
    }
    Map<String, String> cells = cells(header, record);
    String path = cells.remove("path");
    if (path == null) {
      problem(line, "no path, so it is not known which document is meant.");
      return;
    }
    String cohort = cells.remove("cohort");
    MetadataRow row = new MetadataRow(line, path, cohort, metadata(cells));
    MetadataRow first = rows.putIfAbsent(RelativePath.key(path), row);
    if (first != null) {
      problem(
          line,
          "'"
              + RelativePath.printable(path)
              + "' was already described on line "
              + first.line()
              + ", which is used.");
    }
  }

  /** Cells that are not blank, by column. */
  private static Map<String, String> cells(List<String> header, CSVRecord record) {
    Map<String, String> cells = new TreeMap<>();
    for (int i = 0; i < record.size(); i++) {
      if (!header.get(i).isEmpty() && !record.get(i).isBlank()) {
        cells.put(header.get(i), record.get(i).strip());
      }
    }
    return cells;
  }

  private static Metadata metadata(Map<String, String> cells) {
    return new Metadata(
        cells.remove("title"),
        cells.remove("author"),
        cells.remove("date"),
        cells.remove("source"),
        cells);
  }

  private void problem(long line, String message) {
    problems.add(new MetadataProblem(name, line, message));
  }
}
