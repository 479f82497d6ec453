package dev.parallax.corpus.extract.html;

import dev.parallax.corpus.extract.WhiteSpace;
import dev.parallax.corpus.extract.BlockText;
import dev.parallax.model.text.SegmentKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Walks a page in reading order and cuts its text where a block element begins or ends. It keeps
 * count of what it is inside of, so that no nesting costs more than its depth.
 */
public final class HtmlBlocks implements NodeVisitor {

  private final BlockText text;
  private final StringBuilder piece = new StringBuilder();
  private final Element root;
  private int inRoot;
  private int inBoilerplate;
  private int inHeader;
  private int inPreformatted;
  private int headingLevel;

  private HtmlBlocks(Element root, BlockText text) {
    this.root = root;
    this.text = text;
  }

  /** Adds what a reader of the page sees; what is hidden is taken out of the page. */
  public static void add(Document page, BlockText text) {
    page.select(HtmlElements.DROPPED).remove();
    HtmlBlocks blocks = new HtmlBlocks(HtmlElements.root(page), text);
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
      if (element.normalName().equals("br")) {
        piece.append('\n');
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock()) {
        flush();
      }
      enter(element, -1);
    }
  }

  /** Enters an element (step 1) or leaves it (step -1). */
  private void enter(Element element, int step) {
    inRoot += element.equals(root) ? step : 0;
    inBoilerplate += HtmlElements.isBoilerplate(element) ? step : 0;
    inHeader += HtmlElements.isHeader(element) ? step : 0;
    inPreformatted += HtmlElements.isPreformatted(element) ? step : 0;
    int level = HtmlElements.headingLevel(element);
    if (level > 0) {
      headingLevel = step > 0 ? level : 0;
    }
  }

  private void flush() {
    SegmentKind kind = kind();
    String block = inPreformatted > 0 ? piece.toString() : WhiteSpace.foldBlanks(piece);
    piece.setLength(0);
    text.add(kind, kind == SegmentKind.HEADING ? headingLevel : 0, block);
  }

  /** A header holds a heading of the text as often as it holds a date line. */
  private SegmentKind kind() {
    if (inRoot == 0 || inBoilerplate > 0) {
      return SegmentKind.BOILERPLATE;
    }
    if (headingLevel > 0) {
      return SegmentKind.HEADING;
    }
    return inHeader > 0 ? SegmentKind.BOILERPLATE : SegmentKind.PARAGRAPH;
  }
}
