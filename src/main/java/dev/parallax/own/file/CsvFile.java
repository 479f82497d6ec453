package dev.parallax.own.file;

import dev.parallax.config.yaml.YamlPlace;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table of the user's own: RFC 4180, or with semicolons or tabs in place of commas; a header row.
 *
 * @param file that it is read from
 * @param text of the file
 */
public record CsvFile(OwnFile file, String text) {

  /** Empty lines are seen, and skipped, so that lines are counted right. */
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  /**
   * One row.
   *
   * @param place where it begins
   * @param cells stripped, as many as the header has columns
   */
  public record Row(YamlPlace place, List<String> cells) {

    /** A cell that is not blank; null where it is. */
    public @Nullable String cell(int column) {
      String cell = column < 0 ? "" : cells.get(column);
      return cell.isEmpty() ? null : cell;
    }
  }

  /**
   * The columns: in lower case, without blanks around them.
   *
   * @return empty where the file is empty or no CSV, which {@link #forEachRow} says
   */
  public List<String> header() {
    try (CSVParser parser = parser()) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext()
          ? records.next().stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList()
          : List.of();
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return List.of();
    }
  }

  /** Hands out all rows below the header; blank ones are left out, and bad ones are problems. */
  public void forEachRow(Problems problems, Consumer<Row> rows) {
    // Quotation marks may span lines, so a row begins after the line on which the last one ended.
    long line = 1;
    try (CSVParser parser = parser()) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        problems.at(place(1), "", "is empty; a row of column names and rows below it are needed");
        return;
      }
      int columns = records.next().size();
      line = parser.getCurrentLineNumber() + 1;
      while (records.hasNext()) {
        CSVRecord record = records.next();
        List<String> cells = new ArrayList<>();
        record.forEach(cell -> cells.add(cell.strip()));
        hand(cells, columns, place(line), problems, rows);
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      problems.at(
          place(line),
          "",
          "is not well-formed CSV from here on; look for a quotation mark that is not closed");
    }
  }

  private static void hand(
      List<String> cells, int columns, YamlPlace place, Problems problems, Consumer<Row> rows) {
    if (cells.stream().allMatch(String::isEmpty)) {
      return;
    }
    if (cells.size() > columns) {
      problems.at(
          place,
          "",
          "%d cells, but %d columns; put a cell that holds a comma in quotation marks"
              .formatted(cells.size(), columns));
      return;
    }
    while (cells.size() < columns) {
      cells.add("");
    }
    rows.accept(new Row(place, cells));
  }

  private CSVParser parser() throws IOException {
    return CSVParser.parse(new StringReader(text), format());
  }

  /** The sign that stands most often in the header parts the cells; a comma where none does. */
  private CSVFormat format() {
    String header = text.lines().findFirst().orElse("");
    char best = ',';
    for (char sign : new char[] {'\t', ';'}) {
      if (count(header, sign) > count(header, best)) {
        best = sign;
      }
    }
    return FORMAT.builder().setDelimiter(best).get();
  }

  private static long count(String header, char sign) {
    return header.chars().filter(c -> c == sign).count();
  }

  private YamlPlace place(long line) {
    return new YamlPlace(file.name(), (int) line);
  }
}
