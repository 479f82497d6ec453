package dev.parallax.corpus.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds running heads, feet and page numbers: rows at a page's top or bottom that come again at the
 * same place on other pages, numbers aside, or that stand where such rows do elsewhere.
 */
final class Margins {

  /** Rows from a page's edge that may be furniture. */
  private static final int DEPTH = 5;

  private static final int LONGEST = 160;
  private static final float SAME_PLACE = 3;
  private static final double PAGES_OF_SECTION = 0.5;
  private static final int FEWEST_PAGES = 3;
  private static final float SET_APART = 1.3f;

  /** Of the pages, the first aside. */
  private static final double PLACED = 0.6;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?i:page|p\\.)\\s?)?[-–—\\[(|•]?\\s?(?:\\d{1,4}|[ivxlc]{1,7})\\s?[-–—\\])|•]?"
              + "(?:\\s?(?i:of|/)\\s?\\d{1,4})?");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?…:;][\"”’)\\]\\d]*", Pattern.DOTALL);

  private record Edge(int page, int depth, PrintedRow row, String key) {}

  private final List<Sheet> sheets;
  private final Print print;
  private final List<List<PrintedRow>> rows;
  private final Set<PrintedRow> furniture = Collections.newSetFromMap(new IdentityHashMap<>());

  private Margins(List<Sheet> sheets, Print print) {
    this.sheets = sheets;
    this.print = print;
    this.rows = sheets.stream().map(sheet -> PrintedRow.rows(sheet.words())).toList();
  }

  /** Of each page the rows that are furniture, from top to bottom. */
  static List<List<PrintedRow>> find(List<Sheet> sheets, Print print) {
    Margins margins = new Margins(sheets, print);
    margins.mark(true);
    margins.mark(false);
    return margins.rows.stream()
        .map(page -> page.stream().filter(margins.furniture::contains).toList())
        .toList();
  }

  private void mark(boolean top) {
    Map<String, List<Edge>> groups = new HashMap<>();
    for (int page = 0; page < rows.size(); page++) {
      for (int depth = 0; depth < Math.min(DEPTH, rows.get(page).size()); depth++) {
        PrintedRow row = row(page, depth, top);
        String text = row.text();
        if (text.length() <= LONGEST) {
          String key = DIGITS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("#");
          groups.computeIfAbsent(key, k -> new ArrayList<>()).add(new Edge(page, depth, row, key));
        }
      }
    }
    Set<PrintedRow> recurring = Collections.newSetFromMap(new IdentityHashMap<>());
    groups.values().stream()
        .filter(this::recurs)
        .forEach(group -> group.forEach(edge -> recurring.add(edge.row())));
    for (int page = 0; page < rows.size(); page++) {
      int depth = 0;
      while (depth < Math.min(DEPTH, rows.get(page).size())
          && isFurniture(page, depth, top, recurring)) {
        furniture.add(row(page, depth++, top));
      }
    }
    markByPlace(top);
  }

  private PrintedRow row(int page, int depth, boolean top) {
    List<PrintedRow> all = rows.get(page);
    return all.get(top ? depth : all.size() - 1 - depth);
  }

  private boolean isFurniture(int page, int depth, boolean top, Set<PrintedRow> recurring) {
    PrintedRow row = row(page, depth, top);
    return recurring.contains(row)
        || (NUMBER.matcher(row.text()).matches() && isSetApart(page, depth, top))
        || (top && depth == 0 && cutsSentence(page));
  }

  private boolean recurs(List<Edge> group) {
    Edge first = group.get(0);
    List<Edge> placed =
        group.stream()
            .filter(edge -> Math.abs(edge.row().y() - middle(group)) <= SAME_PLACE)
            .toList();
    long pages = placed.stream().map(Edge::page).distinct().count();
    int span = group.get(group.size() - 1).page() - first.page() + 1;
    return pages >= Math.min(FEWEST_PAGES, sheets.size())
        && pages > 1
        && pages >= PAGES_OF_SECTION * Math.min(span, sheets.size());
  }

  private static float middle(List<Edge> group) {
    double[] places = group.stream().mapToDouble(edge -> edge.row().y()).sorted().toArray();
    return (float) places[places.length / 2];
  }

  private boolean isSetApart(int page, int depth, boolean top) {
    if (depth + 1 >= rows.get(page).size()) {
      return true;
    }
    float distance = Math.abs(row(page, depth, top).y() - row(page, depth + 1, top).y());
    return distance >= SET_APART * print.leading();
  }

  /** A head that shows once: the text before it runs on below it. */
  private boolean cutsSentence(int page) {
    if (page == 0 || rows.get(page).size() < 2 || rows.get(page - 1).isEmpty()) {
      return false;
    }
    String head = row(page, 0, true).text();
    String next = row(page, 1, true).text();
    return head.length() <= 80
        && !SENTENCE_END.matcher(head).matches()
        && Character.isUpperCase(head.codePointAt(0))
        && Character.isLowerCase(next.codePointAt(0))
        && (head.equals(head.toUpperCase(Locale.ROOT)) || isSetApart(page, 0, true));
  }

  /** Chapter names change, their place does not: a row set apart from the text on most pages. */
  private void markByPlace(boolean top) {
    List<PrintedRow> candidates = new ArrayList<>();
    for (int page = 0; page < rows.size(); page++) {
      if (rows.get(page).size() > 2 // else it may be all the page says
          && row(page, 0, top).text().length() <= LONGEST
          && isSetApart(page, 0, top)) {
        candidates.add(row(page, 0, top));
      }
    }
    double[] places = candidates.stream().mapToDouble(PrintedRow::y).sorted().toArray();
    if (places.length == 0) {
      return;
    }
    double place = places[places.length / 2];
    List<PrintedRow> placed =
        candidates.stream().filter(row -> Math.abs(row.y() - place) <= SAME_PLACE).toList();
    if (placed.size() >= FEWEST_PAGES && placed.size() >= PLACED * (rows.size() - 1)) {
      furniture.addAll(placed);
    }
  }
}
