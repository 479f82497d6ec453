package dev.parallax.corpus.clean.apart;

import dev.parallax.corpus.clean.heading.HeadingRules;
import dev.parallax.corpus.clean.heading.HeadingShape;
import dev.parallax.corpus.clean.text.Bullet;
import dev.parallax.corpus.clean.text.Part;
import dev.parallax.corpus.clean.text.Passage;
import dev.parallax.corpus.clean.text.WordList;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds captions, and around them what a chart or table leaves of itself in a text: ticks, labels,
 * legends, cells. Without a caption only rows of figures are told from text.
 */
final class CaptionedFigures {

  private static final int SEEN = 300;

  /** A longer part is running text, in UTF-16 units. */
  private static final int LONGEST_LABEL = 70;

  private static final int LONGEST_CAPTION = 600;

  /** Without a caption, so many labels in a row with figures among them are a table. */
  private static final int FEWEST_CELLS = 4;

  private static final double FIGURES_AMONG_CELLS = 0.5;

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i:figure|fig\\.|table|chart|graph|exhibit|map|diagram|plate|panel|box) ?"
              + "(?:[A-Z]?\\d{1,3}(?:[.-]\\d{1,3})?[a-z]?|[IVX]{1,5}|[A-Z])"
              + "(?:[.:|] ?.*| ?[–—-] ?.*| [\\p{Lu}(“\"\\d].*|)",
          Pattern.DOTALL);

  /** Sentences begin with it as well: "Figure 1 shows that …". */
  private static final Pattern TALK =
      Pattern.compile(
          "(?i:figure|table|chart|graph|exhibit|map|diagram|panel|box) ?[\\w.-]{1,6} \\p{Ll}.*",
          Pattern.DOTALL);

  private static final Pattern SOURCE =
      Pattern.compile("(?i:sources?|notes?|data|\\*|n\\.b\\.|key|legend) ?:.*", Pattern.DOTALL);
  private static final Pattern FIGURE =
      Pattern.compile(
          "[-+−–$€£¥(]{0,3}\\d[\\d., /:%)–-]{0,30}(?:\\p{L}{1,4}\\.?)?[*†‡]{0,3}"
              + "|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Q[1-4]|[-–—+−%])\\.?"
              + "(?: ?\\d{2,4})?");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Set<String> SECTIONS = WordList.read("apart/section-names.txt");

  private final List<Part> parts;

  private CaptionedFigures(List<Part> parts) {
    this.parts = new ArrayList<>(parts);
  }

  static List<Part> find(List<Part> parts) {
    CaptionedFigures figures = new CaptionedFigures(parts);
    for (int i = 0; i < parts.size(); i++) {
      if (figures.isCaption(i)) {
        figures.parts.set(i, figures.parts.get(i).as(SegmentKind.CAPTION));
        figures.markAfter(i);
        figures.markBefore(i);
      }
    }
    figures.markRows();
    return figures.parts;
  }

  private boolean isCaption(int index) {
    Part part = parts.get(index);
    String head = part.passage().head(SEEN);
    return (part.is(SegmentKind.PARAGRAPH) || part.is(SegmentKind.HEADING))
        && part.passage().length() <= LONGEST_CAPTION
        && CAPTION.matcher(head).matches()
        && !TALK.matcher(head).matches();
  }

  /** Labels and notes on the source, up to the first running text or the heading over it. */
  private void markAfter(int caption) {
    int end = caption + 1;
    while (end < parts.size() && (isLabel(end) || isSource(end))) {
      end++;
    }
    if (end < parts.size() && end > caption + 1 && isHeadingOver(end)) {
      end--;
    }
    for (int i = caption + 1; i < end; i++) {
      SegmentKind kind = isSource(i) ? SegmentKind.CAPTION : SegmentKind.TABLE;
      parts.set(i, parts.get(i).as(kind));
    }
  }

  /** A chart's caption may stand under it; only figures are sure to be its labels then. */
  private void markBefore(int caption) {
    int start = caption;
    while (start > 0 && parts.get(start - 1).is(SegmentKind.PARAGRAPH) && isFigure(start - 1)) {
      start--;
    }
    for (int i = start; i < caption; i++) {
      parts.set(i, parts.get(i).as(SegmentKind.TABLE));
    }
  }

  private void markRows() {
    int from = 0;
    for (int i = 0; i <= parts.size(); i++) {
      if (i == parts.size() || !isLabel(i)) {
        if (isTable(from, i)) {
          int end = i < parts.size() && isHeadingOver(i) ? i - 1 : i;
          for (int j = from; j < end; j++) {
            parts.set(j, parts.get(j).as(SegmentKind.TABLE));
          }
        }
        from = i + 1;
      }
    }
  }

  /** Whether figures make up much of a row of labels, the first and last of them among them. */
  private boolean isTable(int from, int to) {
    long figures = 0;
    for (int i = from; i < to; i++) {
      figures += isFigure(i) ? 1 : 0;
    }
    return to - from >= FEWEST_CELLS && figures >= FIGURES_AMONG_CELLS * (to - from);
  }

  private boolean isLabel(int index) {
    Part part = parts.get(index);
    Passage passage = part.passage();
    return part.is(SegmentKind.PARAGRAPH)
        && passage.length() <= LONGEST_LABEL
        && !Bullet.beginsWithGlyph(passage.first())
        && (isFigure(index) || !passage.last().endsSentence() || !passage.hasWords(3));
  }

  private boolean isSource(int index) {
    Part part = parts.get(index);
    return part.is(SegmentKind.PARAGRAPH)
        && part.passage().length() <= LONGEST_CAPTION
        && SOURCE.matcher(part.passage().head(SEEN)).matches();
  }

  private boolean isFigure(int index) {
    Passage passage = parts.get(index).passage();
    return passage.length() <= LONGEST_LABEL
        && BLANKS
            .splitAsStream(passage.head(LONGEST_LABEL))
            .allMatch(word -> FIGURE.matcher(word).matches());
  }

  /** Whether the last label before a part is rather the heading over it. */
  private boolean isHeadingOver(int body) {
    Passage label = parts.get(body - 1).passage();
    String words = label.head(LONGEST_LABEL);
    boolean single = BLANKS.splitAsStream(words).limit(2).count() < 2;
    return parts.get(body).is(SegmentKind.PARAGRAPH)
        && parts.get(body).passage().length() > LONGEST_LABEL
        && HeadingRules.shape(label) != HeadingShape.NONE
        && !isSource(body - 1)
        && (single ? SECTIONS.contains(WordList.fold(words)) : !isRowOfLabels(words));
  }

  /**
   * "North coast South coast Islands": small words run into capitals, as labels side by side do.
   */
  private static boolean isRowOfLabels(String words) {
    List<String> row = BLANKS.splitAsStream(words).toList();
    int starts = 0;
    for (int i = 1; i < row.size(); i++) {
      boolean small = Character.isLowerCase(row.get(i - 1).codePointAt(0));
      starts += small && Character.isUpperCase(row.get(i).codePointAt(0)) ? 1 : 0;
    }
    return starts > 1 && row.stream().noneMatch(HeadingRules::isFunctionWord);
  }
}
