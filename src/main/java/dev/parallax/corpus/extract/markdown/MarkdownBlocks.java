package dev.parallax.corpus.extract.markdown;

import dev.parallax.corpus.extract.BlockText;
import dev.parallax.corpus.extract.LeftOut;
import dev.parallax.corpus.extract.html.HtmlExtractor;
import dev.parallax.model.text.SegmentKind;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Says what each block of a Markdown text is. */
final class MarkdownBlocks {

  /** What site generators replace: {@code {{< figure >}}}, {@code {% include x %}}. */
  private static final Pattern SHORTCODE =
      Pattern.compile("(?s)\\s*\\{(?:\\{[<%]?|%).*(?:[>%]?\\}|%)\\}\\s*");

  /** Fences around a box, and the colon that begins a definition. */
  private static final Pattern LINE_MARK = Pattern.compile("(?m)^(?::{3,}.*|:[ \\t]+)");

  private static final Pattern TASK = Pattern.compile("^\\[[ xX]\\]\\s+");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\{[#.][^{}]{0,200}\\}$");

  private final SegmentKind ordinary;
  private final BlockText text;
  private final LeftOut leftOut;

  /**
   * @param ordinary what its ordinary paragraphs are: paragraphs or footnotes
   */
  MarkdownBlocks(SegmentKind ordinary, BlockText text, LeftOut leftOut) {
    this.ordinary = ordinary;
    this.text = text;
    this.leftOut = leftOut;
  }

  /** Adds the text of a node, if it is a block that holds text itself. */
  void add(Node node) {
    if (node instanceof Heading heading) {
      String words = MarkdownInline.of(heading, leftOut).text();
      text.add(
          SegmentKind.HEADING,
          heading.getLevel(),
          ATTRIBUTES.matcher(words.strip()).replaceAll("").strip());
    } else if (node instanceof Paragraph) {
      paragraph(node);
    } else if (node instanceof TableCell) {
      text.add(SegmentKind.TABLE, 0, MarkdownInline.of(node, leftOut).text());
    } else if (node instanceof FencedCodeBlock code) {
      // What names its language is a program; without one it is as often a poem or a letter.
      boolean program = code.getInfo() != null && !code.getInfo().isBlank();
      text.add(program ? SegmentKind.BOILERPLATE : ordinary, 0, code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      text.add(SegmentKind.PARAGRAPH, 0, code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      HtmlExtractor.add(html.getLiteral(), text, leftOut);
    }
  }

  private void paragraph(Node paragraph) {
    MarkdownInline inline = MarkdownInline.of(paragraph, leftOut);
    String words = TASK.matcher(LINE_MARK.matcher(inline.text()).replaceAll("")).replaceAll("");
    boolean shortcode = SHORTCODE.matcher(words).matches();
    text.add(shortcode ? SegmentKind.BOILERPLATE : ordinary, 0, words);
    inline.notes().forEach(note -> text.add(SegmentKind.FOOTNOTE, 0, note));
  }
}
