package dev.parallax.corpus.clean.page;

import dev.parallax.corpus.clean.text.Line;
import dev.parallax.corpus.clean.text.Lines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds running headers and footers: the same short line, numbers aside, again and again at page
 * edges or, where the text does not show its pages, in the middle of sentences.
 */
final class RunningLines {

  private static final int LONGEST = 100;
  private static final int SHORTEST = 3;

  /** Of the middle one of all lines' lengths. */
  private static final double FURTHER = 0.6;

  private static final int FEWEST_PAGES = 3;

  /** Of the pages, at least this share must have it; left and right pages may differ. */
  private static final double PAGES = 0.3;

  /** A section's name stands on every page of it, or on every other. */
  private static final double PAGES_OF_SECTION = 0.5;

  /** Without known pages, the least number of UTF-16 units from one to the next. */
  private static final int PAGE_LENGTH = 300;

  /** Without known pages, of its occurrences at least this share must cut a sentence. */
  private static final double CUTS = 0.34;

  private final List<Line> lines;
  private final PageEdges edges;
  private final BitSet known;
  private final int longest;
  private final Map<String, List<Integer>> occurrences = new LinkedHashMap<>();

  private RunningLines(List<Line> lines, PageEdges edges, BitSet known, int longest) {
    this.lines = lines;
    this.edges = edges;
    this.known = known;
    this.longest = longest;
  }

  /**
   * @param known furniture found before, which hides no sentence's end
   * @param further whether it is sought behind that: then it is shorter than the text's own lines
   */
  static BitSet find(List<Line> lines, PageEdges edges, BitSet known, boolean further) {
    int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
    int usual = lengths.length == 0 ? 0 : lengths[lengths.length / 2];
    int longest = further ? (int) (FURTHER * usual) : LONGEST;
    return new RunningLines(lines, edges, known, Math.min(longest, LONGEST)).find();
  }

  private BitSet find() {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean eligible = edges.known() ? edges.isEdge(i) : !line.endsClause();
      if (eligible && line.length() >= SHORTEST && line.length() <= longest) {
        occurrences.computeIfAbsent(key(line), key -> new ArrayList<>()).add(i);
      }
    }
    BitSet found = new BitSet();
    for (List<Integer> group : occurrences.values()) {
      if (group.size() > 1 && (edges.known() ? isOnManyPages(group) : cutsSentences(group))) {
        group.forEach(found::set);
      }
    }
    keepTitle(found);
    return found;
  }

  /** The line with each number as one sign, blanks folded, in lower case. */
  private static String key(Line line) {
    StringBuilder key = new StringBuilder(line.length());
    for (char unit : line.head(LONGEST).toLowerCase(Locale.ROOT).toCharArray()) {
      char folded = Character.isDigit(unit) ? '#' : Lines.isBlank(unit) ? ' ' : unit;
      boolean repeats = !key.isEmpty() && key.charAt(key.length() - 1) == folded;
      if (!repeats || (folded != '#' && folded != ' ')) {
        key.append(folded);
      }
    }
    return key.toString();
  }

  private boolean isOnManyPages(List<Integer> group) {
    long pages = group.stream().map(i -> edges.pageOf(i)).distinct().count();
    int span = edges.pageOf(group.get(group.size() - 1)) - edges.pageOf(group.get(0)) + 1;
    return pages >= Math.min(FEWEST_PAGES, edges.pages())
        && (pages >= PAGES * edges.pages() || pages >= PAGES_OF_SECTION * span);
  }

  private boolean cutsSentences(List<Integer> group) {
    boolean numbered = lines.get(group.get(0)).head(LONGEST).chars().anyMatch(Character::isDigit);
    if (group.size() < (numbered ? 2 : 3)) {
      return false;
    }
    int cuts = 0;
    for (int i = 0; i < group.size(); i++) {
      int index = group.get(i);
      // Nearer than any page is long: a refrain or a repeated label, no header.
      if (i > 0 && lines.get(index).start() - lines.get(group.get(i - 1)).end() < PAGE_LENGTH) {
        return false;
      }
      cuts += SentenceCuts.at(lines, index, known) ? 1 : 0;
    }
    return cuts >= Math.max(1, CUTS * group.size());
  }

  /** Headers often repeat the title: its first showing, at the very start, is the title itself. */
  private void keepTitle(BitSet found) {
    if (found.get(0) && lines.get(0).head(LONGEST).chars().noneMatch(Character::isDigit)) {
      found.clear(0);
    }
  }
}
