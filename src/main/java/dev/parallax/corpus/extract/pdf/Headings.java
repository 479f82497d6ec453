package dev.parallax.corpus.extract.pdf;

import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Tells headings and the title from paragraphs by the type that they are set in. */
final class Headings {

  private static final int LONGEST_HEADING = 200;
  private static final int MOST_ROWS = 4;
  private static final double LETTERS = 0.6;
  private static final int DEEPEST_LEVEL = 6;
  private static final int FEWEST_CAPITALS = 4;

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

  private Headings(List<PrintedBlock> blocks, Print print) {
    this.blocks = new ArrayList<>(blocks);
    this.print = print;
  }

  /** The same blocks, headings with their levels, and the title with what stands under it. */
  static List<PrintedBlock> mark(List<PrintedBlock> blocks, Print print) {
    Headings headings = new Headings(blocks, print);
    Map<Style, Integer> levels = headings.markHeadings();
    headings.joinRows();
    headings.markTitle(levels);
    headings.setLevels(levels);
    return headings.blocks;
  }

  /** Marks headings; their levels are found once the title is taken out. */
  private Map<Style, Integer> markHeadings() {
    Map<Style, Integer> levels = new TreeMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (isHeading(i)) {
        blocks.set(i, blocks.get(i).as(SegmentKind.HEADING, 1));
        levels.put(style(blocks.get(i)), 1);
      }
    }
    return levels;
  }

  private void markTitle(Map<Style, Integer> levels) {
    int title = title();
    if (title >= 0) {
      // It is the only heading of its style.
      levels.remove(style(blocks.get(title)));
      blocks.set(title, blocks.get(title).as(SegmentKind.TITLE, 0));
      markAuthors(title);
    }
  }

  private void setLevels(Map<Style, Integer> levels) {
    int level = 0;
    for (Map.Entry<Style, Integer> entry : levels.entrySet()) {
      level = Math.min(DEEPEST_LEVEL, level + 1);
      entry.setValue(level);
    }
    blocks.replaceAll(
        block ->
            block.kind() == SegmentKind.HEADING
                ? block.as(SegmentKind.HEADING, levels.getOrDefault(style(block), 1))
                : block);
  }

  private static Style style(PrintedBlock block) {
    return new Style(Math.round(block.first().size() * 2), block.first().bold());
  }

  private boolean isHeading(int index) {
    PrintedBlock block = blocks.get(index);
    String text = block.text();
    PrintedRow first = block.first();
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
