package dev.parallax.corpus.extract.pdf;

import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells headings, captions and tables from paragraphs by their type and shape. */
final class Kinds {

  private static final int LONGEST_HEADING = 200;
  private static final int MOST_ROWS = 4;
  private static final double LETTERS = 0.6;
  private static final float CELL_GAP = 1.4f;
  private static final int LONGEST_LABEL = 60;
  private static final int DEEPEST_LEVEL = 6;
  private static final int FEWEST_CAPITALS = 4;

  static final Pattern CAPTION =
      Pattern.compile(
          "(?i:figure|fig\\.|table|chart|graph|exhibit|map|diagram|plate) ?"
              + "(?:[A-Z]?\\d{1,3}(?:[.-]\\d{1,3})?|[IVX]{1,5})(?:[.:|].*| ?[–—-] .*| [\\p{Lu}(].*|)",
          Pattern.DOTALL);
  private static final Pattern OPEN_END = Pattern.compile(".*[.,;:!-]", Pattern.DOTALL);

  /** Type that headings are set in: larger before smaller, bold before plain. */
  private record Style(int halfPoints, boolean bold) implements Comparable<Style> {
    @Override
    public int compareTo(Style other) {
      return Comparator.comparing((Style style) -> -style.halfPoints)
          .thenComparing(style -> !style.bold)
          .compare(this, other);
    }
  }

  private final Print print;
  private final List<PrintedBlock> blocks;

  private Kinds(List<PrintedBlock> blocks, Print print) {
    this.blocks = new ArrayList<>(blocks);
    this.print = print;
  }

  /** The same blocks with their kinds; those that are no paragraphs any more stay as they are. */
  static List<PrintedBlock> find(List<PrintedBlock> blocks, Print print) {
    Kinds kinds = new Kinds(blocks, print);
    kinds.markTables();
    kinds.markHeadings();
    return kinds.blocks;
  }

  private void markTables() {
    for (int i = 0; i < blocks.size(); i++) {
      PrintedBlock block = blocks.get(i);
      if (block.kind() == SegmentKind.PARAGRAPH) {
        if (CAPTION.matcher(block.text()).matches() && !print.isLarge(block.first().size())) {
          blocks.set(i, block.as(SegmentKind.CAPTION, 0));
        } else if (isTable(block) || isLabel(block)) {
          blocks.set(i, block.as(SegmentKind.TABLE, 0));
        }
      }
    }
  }

  private static boolean isTable(PrintedBlock block) {
    long cells = block.rows().stream().filter(placed -> hasCells(placed.row())).count();
    String text = block.text();
    long digits = text.codePoints().filter(Character::isDigit).count();
    long letters = text.codePoints().filter(Character::isLetter).count();
    return 2 * cells > block.rows().size() || digits > letters;
  }

  private static boolean hasCells(Row row) {
    int gaps = 0;
    int wide = 0;
    for (int i = 1; i < row.words().size(); i++) {
      float gap = row.words().get(i).x() - row.words().get(i - 1).right();
      wide += gap > CELL_GAP * row.size() ? 1 : 0;
      gaps++;
    }
    return wide > 1 || (wide == 1 && gaps < 6 && !isNumbered(row));
  }

  private static boolean isNumbered(Row row) {
    return row.words().get(0).text().matches("[\\dIVX]{1,4}(?:\\.\\d{1,2}){0,3}[.)]?|[•–—*▪●-]");
  }

  /** A few words in small type that end no sentence: ticks, legends, cells. */
  private boolean isLabel(PrintedBlock block) {
    String text = block.text();
    return print.isSmall(block.first().size())
        && text.length() <= LONGEST_LABEL
        && !Column.ends(text)
        && !block.first().bold();
  }

  private void markHeadings() {
    Map<Style, Integer> levels = new TreeMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (isHeading(i)) {
        blocks.set(i, blocks.get(i).as(SegmentKind.HEADING, 1));
        levels.put(style(blocks.get(i)), 0);
      }
    }
    joinRows();
    int title = title();
    if (title >= 0) {
      Style style = style(blocks.get(title));
      if (blocks.stream()
              .filter(b -> b.kind() == SegmentKind.HEADING && style(b).equals(style))
              .count()
          == 1) {
        levels.remove(style);
      }
      blocks.set(title, blocks.get(title).as(SegmentKind.TITLE, 0));
      markAuthors(title);
    }
    int level = 0;
    for (Map.Entry<Style, Integer> entry : levels.entrySet()) {
      level = Math.min(DEEPEST_LEVEL, level + 1);
      entry.setValue(level);
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == SegmentKind.HEADING) {
        blocks.set(
            i, blocks.get(i).as(SegmentKind.HEADING, levels.getOrDefault(style(blocks.get(i)), 1)));
      }
    }
  }

  private static Style style(PrintedBlock block) {
    return new Style(Math.round(block.first().size() * 2), block.first().bold());
  }

  private boolean isHeading(int index) {
    PrintedBlock block = blocks.get(index);
    String text = block.text();
    Row first = block.first();
    boolean stands =
        print.isLarge(first.size()) || (first.bold() && !print.bold()) || isShouted(text);
    return block.kind() == SegmentKind.PARAGRAPH
        && stands
        && block.rows().size() <= MOST_ROWS
        && text.length() <= LONGEST_HEADING
        && text.codePointCount(0, text.length()) > 2
        && !print.isSmall(first.size() + 0.5f)
        && !OPEN_END.matcher(text).matches()
        && text.codePoints().filter(Character::isLetter).count() >= LETTERS * visible(text)
        && block.rows().stream().allMatch(placed -> placed.row().bold() == first.bold());
  }

  private static long visible(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }

  /** A heading over several rows that a gap parted. */
  private void joinRows() {
    for (int i = blocks.size() - 2; i >= 0; i--) {
      PrintedBlock block = blocks.get(i);
      PrintedBlock next = blocks.get(i + 1);
      if (block.kind() == SegmentKind.HEADING
          && next.kind() == SegmentKind.HEADING
          && style(block).equals(style(next))
          && block.last().page() == next.page()
          && next.first().y() > block.last().row().y()
          && next.first().y() - block.last().row().y() < 1.7f * block.first().size()
          && !startsWithNumber(next.text())) {
        blocks.set(i, block.followedBy(next));
        blocks.remove(i + 1);
      }
    }
  }

  private static boolean startsWithNumber(String text) {
    return text.matches("(?s)(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[IVX]{1,5})[.)]? .*");
  }

  /** The largest heading of the first page before any paragraph, or -1. */
  private int title() {
    int best = -1;
    for (int i = 0; i < blocks.size() && blocks.get(i).page() == 0; i++) {
      if (blocks.get(i).kind() == SegmentKind.HEADING) {
        boolean larger =
            best < 0 || blocks.get(i).first().size() > blocks.get(best).first().size() + 0.5f;
        best = larger && !startsWithNumber(blocks.get(i).text()) ? i : best;
      } else if (best >= 0) {
        break;
      }
    }
    return best >= 0 && isTitle(best) ? best : -1;
  }

  /** The first heading, unless the text goes on in headings like it. */
  private boolean isTitle(int index) {
    Style style = style(blocks.get(index));
    long like =
        blocks.stream()
            .filter(b -> b.kind() == SegmentKind.HEADING && style(b).equals(style))
            .count();
    return like == 1;
  }

  /** Large plain type between the title and the text names authors and dates, not sections. */
  private void markAuthors(int title) {
    for (int i = title + 1; i < blocks.size(); i++) {
      PrintedBlock block = blocks.get(i);
      if (block.kind() != SegmentKind.HEADING || block.first().bold() || isUsedBelow(i)) {
        return;
      }
      blocks.set(i, block.as(SegmentKind.BOILERPLATE, 0));
    }
  }

  private boolean isUsedBelow(int index) {
    Style style = style(blocks.get(index));
    int body = index;
    while (body < blocks.size() && blocks.get(body).kind() != SegmentKind.PARAGRAPH) {
      body++;
    }
    return blocks.subList(body, blocks.size()).stream()
        .anyMatch(b -> b.kind() == SegmentKind.HEADING && style(b).equals(style));
  }

  /** Whether letters are all capitals. */
  static boolean isShouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && text.chars().filter(Character::isLetter).limit(FEWEST_CAPITALS).count()
            == FEWEST_CAPITALS;
  }
}
