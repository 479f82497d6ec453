package dev.parallax.run.change;

import dev.parallax.files.Place;
import dev.parallax.table.file.TableReader;
import dev.parallax.table.file.TableRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What is said of documents that both of two runs have: their authors, dates and the like. */
public final class MetadataChanges {

  private static final String ID = "document_id";

  private static final List<String> COLUMNS = List.of("title", "author", "date", "source");

  private MetadataChanges() {}

  /**
   * The changes in words, for example {@code author given for 12 documents}.
   *
   * @param before tables of the run before
   * @param after tables of the run
   * @throws IOException if a table is damaged
   */
  public static List<String> between(Place before, Place after) throws IOException {
    List<String> words = new ArrayList<>();
    for (String column : COLUMNS) {
      if (has(before, column) && has(after, column)) {
        words.addAll(words(column, values(before, column), values(after, column)));
      }
    }
    return words;
  }

  private static boolean has(Place tables, String column) throws IOException {
    Place folder = tables.at("documents");
    return folder.isFolder() && TableReader.columns(folder).contains(column);
  }

  private static Map<String, String> values(Place tables, String column) throws IOException {
    Map<String, String> values = new HashMap<>();
    try (TableReader reader = TableReader.open(tables.at("documents"), List.of(ID, column))) {
      for (TableRow row = reader.next(); row != null; row = reader.next()) {
        values.put(row.getString(ID), Objects.requireNonNullElse(row.findString(column), ""));
      }
    }
    return values;
  }

  private static List<String> words(
      String column, Map<String, String> before, Map<String, String> after) {
    long given = 0;
    long gone = 0;
    long changed = 0;
    for (Map.Entry<String, String> is : after.entrySet()) {
      String was = before.get(is.getKey());
      if (was != null && !was.equals(is.getValue())) {
        given += was.isEmpty() ? 1 : 0;
        gone += is.getValue().isEmpty() ? 1 : 0;
        changed += was.isEmpty() || is.getValue().isEmpty() ? 0 : 1;
      }
    }
    List<String> words = new ArrayList<>();
    add(words, column + " given for ", given);
    add(words, column + " changed for ", changed);
    add(words, column + " gone from ", gone);
    return words;
  }

  private static void add(List<String> words, String what, long documents) {
    if (documents > 0) {
      words.add(
          String.format(
              Locale.ROOT, "%s%,d %s", what, documents, documents == 1 ? "document" : "documents"));
    }
  }
}
