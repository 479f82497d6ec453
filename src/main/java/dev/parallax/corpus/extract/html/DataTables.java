package dev.parallax.corpus.extract.html;

import dev.parallax.corpus.extract.TableCells;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells tables of data from those that place a page's text. */
final class DataTables {

  private final Set<Element> tables = Collections.newSetFromMap(new IdentityHashMap<>());

  private DataTables() {}

  static DataTables of(Document page, Surroundings surroundings) {
    DataTables found = new DataTables();
    int most = surroundings.words().in(page.body()) / 2;
    // From the innermost outwards, so that a table around another is told without looking again.
    List<Element> all = page.select("table");
    Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int i = all.size() - 1; i >= 0; i--) {
      Element table = all.get(i);
      boolean holdsTable = around.contains(table);
      Element outer = table.parent() == null ? null : table.parent().closest("table");
      if (outer != null) {
        around.add(outer);
      }
      boolean places =
          holdsTable
              || table.attr("role").matches("presentation|none")
              || surroundings.words().in(table) > most
              || TableCells.placesText(table.select("td, th").eachText());
      if (!places) {
        found.tables.add(table);
      }
    }
    return found;
  }

  boolean contains(Element element) {
    return tables.contains(element);
  }
}
