package dev.parallax.corpus.clean.page;

import dev.parallax.corpus.clean.text.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds lines that hold nothing but a page's number. */
final class PageNumbers {

  private static final int LONGEST = 20;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?i:page|pg\\.|p\\.)\\s?)?[-–—\\[(|]?\\s?(\\d{1,4})\\s?[-–—\\])|]?"
              + "(?:\\s?(?i:of|/)\\s?\\d{1,4})?");
  private static final Pattern ROMAN = Pattern.compile("[ivxl]{1,7}");

  /** Without known pages, larger numbers are rather years. */
  private static final int LARGEST = 999;

  private PageNumbers() {}

  static boolean isNumber(Line line) {
    return line.length() <= LONGEST && NUMBER.matcher(line.head(LONGEST)).matches();
  }

  static BitSet find(List<Line> lines, PageEdges edges, BitSet running) {
    return edges.known() ? atEdges(lines, edges) : isolated(lines, running);
  }

  private static BitSet atEdges(List<Line> lines, PageEdges edges) {
    BitSet found = new BitSet();
    for (int i = 0; i < lines.size(); i++) {
      found.set(i, edges.isEdge(i) && (isNumber(lines.get(i)) || isRoman(lines.get(i))));
    }
    return found;
  }

  private static boolean isRoman(Line line) {
    return line.length() <= LONGEST && ROMAN.matcher(line.head(LONGEST)).matches();
  }

  /** Numbers that blank lines or running headers set apart, and that rise. */
  private static BitSet isolated(List<Line> lines, BitSet running) {
    List<Integer> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (isNumber(lines.get(i)) && isSetApart(lines, i, running)) {
        candidates.add(i);
      }
    }
    BitSet found = new BitSet();
    if (arePages(lines, candidates, running)) {
      candidates.forEach(found::set);
    }
    return found;
  }

  private static boolean isSetApart(List<Line> lines, int index, BitSet running) {
    boolean before = index == 0 || lines.get(index).startsBlock() || running.get(index - 1);
    boolean after =
        index + 1 == lines.size() || lines.get(index + 1).startsBlock() || running.get(index + 1);
    return before && after;
  }

  /** Numbers of sections begin with one and cut no sentence; cells of a table stand together. */
  private static boolean arePages(List<Line> lines, List<Integer> candidates, BitSet running) {
    int last = -1;
    boolean cut = false;
    for (int i = 0; i < candidates.size(); i++) {
      int index = candidates.get(i);
      int number = number(lines.get(index));
      boolean adjacent = i > 0 && candidates.get(i - 1) == index - 1;
      if (number <= last || number > LARGEST || adjacent) {
        return false;
      }
      last = number;
      cut |= SentenceCuts.at(lines, index, running);
    }
    return !candidates.isEmpty() && (cut || number(lines.get(candidates.get(0))) > 1);
  }

  private static int number(Line line) {
    Matcher matcher = NUMBER.matcher(line.head(LONGEST));
    return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
  }
}
