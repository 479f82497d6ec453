package dev.parallax.corpus.extract.html;

import dev.parallax.corpus.extract.BlockText;
import dev.parallax.corpus.extract.LeftOut;
import dev.parallax.corpus.extract.WhiteSpace;
import dev.parallax.model.ResourceLines;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Walks a page in reading order and cuts its text where a block element begins or ends. It keeps
 * count of what it is inside of, so that no nesting costs more than its depth.
 */
final class HtmlBlocks implements NodeVisitor {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> LABELS =
      ResourceLines.of(HtmlBlocks.class, "labels.txt").collect(Collectors.toUnmodifiableSet());

  /** A list of links has nothing else in it but dates and bullets. */
  private static final double MOSTLY = 0.6;

  private final BlockText text;
  private final Element root;
  private final Surroundings surroundings;
  private final DataTables tables;
  private final InlineText piece = new InlineText();

  /** What the elements around this point are, outermost last. */
  private final Deque<SegmentKind> around = new ArrayDeque<>();

  private int inRoot;
  private int inHeader;
  private int inPreformatted;
  private int headingLevel;

  private HtmlBlocks(Document page, Surroundings surroundings, BlockText text) {
    this.text = text;
    this.surroundings = surroundings;
    this.root = MainText.of(page, surroundings);
    this.tables = DataTables.of(page, surroundings);
  }

  /** Adds what a reader of the page sees; what is hidden is taken out of the page. */
  static void add(Document page, BlockText text, LeftOut leftOut) {
    HiddenElements.remove(page, leftOut);
    HtmlBlocks blocks = new HtmlBlocks(page, Surroundings.of(page), text);
    page.body().traverse(blocks);
    blocks.flush();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String whole = words.getWholeText();
      piece.append(inPreformatted > 0 ? whole : WhiteSpace.collapse(whole));
    } else if (node instanceof Element element) {
      if (element.isBlock()) {
        flush();
      }
      enter(element, 1);
      piece.enter(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      piece.leave(element);
      if (element.isBlock()) {
        flush();
      }
      enter(element, -1);
    }
  }

  /** Enters an element (step 1) or leaves it (step -1). */
  private void enter(Element element, int step) {
    String name = element.normalName();
    inRoot += element.equals(root) ? step : 0;
    inHeader += name.equals("header") ? step : 0;
    inPreformatted += name.equals("pre") ? step : 0;
    SegmentKind kind = tables.contains(element) ? SegmentKind.TABLE : surroundings.kind(element);
    if (kind != null && step > 0) {
      around.push(kind);
    } else if (kind != null) {
      around.pop();
    }
    if (HEADINGS.contains(name)) {
      headingLevel = step > 0 ? name.charAt(1) - '0' : 0;
    }
  }

  private void flush() {
    String block = inPreformatted > 0 ? piece.text() : WhiteSpace.foldBlanks(piece.text());
    SegmentKind kind = kind(block);
    piece.clear();
    text.add(kind, kind == SegmentKind.HEADING ? headingLevel : 0, block);
  }

  private SegmentKind kind(String block) {
    if (inRoot == 0 || around.contains(SegmentKind.BOILERPLATE)) {
      return beside();
    }
    if (!around.isEmpty()) {
      return around.element();
    }
    if (headingLevel > 0) {
      return SegmentKind.HEADING;
    }
    // A header holds a heading of the text as often as it holds a date line.
    boolean furniture = inHeader > 0 || isLabel(block) || isLink(block);
    return furniture ? SegmentKind.BOILERPLATE : SegmentKind.PARAGRAPH;
  }

  /** Notes and references often stand below the element that holds the text. */
  private SegmentKind beside() {
    boolean notes =
        !around.contains(SegmentKind.BOILERPLATE)
            && (around.contains(SegmentKind.FOOTNOTE) || around.contains(SegmentKind.REFERENCE));
    return notes ? around.element() : SegmentKind.BOILERPLATE;
  }

  private static boolean isLabel(String block) {
    return LABELS.contains(WhiteSpace.strip(block).toLowerCase(Locale.ROOT));
  }

  private boolean isLink(String block) {
    String stripped = WhiteSpace.strip(block);
    return !stripped.isEmpty()
        && piece.linked() > MOSTLY * stripped.length()
        && ".!?…\"”’".indexOf(stripped.charAt(stripped.length() - 1)) < 0;
  }
}
