package dev.parallax.corpus.extract.markdown;

import dev.parallax.corpus.extract.FormatExtractor;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.text.FrontMatter;
import dev.parallax.corpus.extract.Format;
import dev.parallax.corpus.extract.html.HtmlExtractor;
import dev.parallax.corpus.extract.Length;
import dev.parallax.corpus.extract.BlockText;
import dev.parallax.corpus.extract.decode.CharacterDecoder;
import dev.parallax.corpus.extract.decode.DecodedText;
import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.SegmentKind;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * CommonMark, which may begin with front matter. Headings keep their level, all other text is
 * paragraphs; marks, link targets and pictures go, line breaks stay.
 */
public final class MarkdownExtractor implements FormatExtractor {

  private static final int MAX_NESTING = 100;

  private static final Parser PARSER =
      Parser.builder().maxOpenBlockParsers(MAX_NESTING).maxInlineNesting(MAX_NESTING).build();

  @Override
  public ExtractedText extract(byte[] bytes, int maxChars) throws DocumentRejectedException {
    DecodedText decoded = CharacterDecoder.decode(bytes);
    FrontMatter front = FrontMatter.of(decoded.text());
    Length.check(front.body(), maxChars);
    BlockText text = new BlockText();
    Node document = PARSER.parse(front.body());
    for (Node node = document; node != null; node = following(node, document)) {
      add(node, text);
    }
    List<Issue> issues = Stream.concat(decoded.issues().stream(), front.issues().stream()).toList();
    return new ExtractedText(
        Format.MARKDOWN.label(),
        decoded.encoding(),
        text.text(),
        text.blocks(),
        front.metadata(),
        issues);
  }

  private static void add(Node node, BlockText text) {
    if (node instanceof Heading heading) {
      text.add(SegmentKind.HEADING, heading.getLevel(), inlineText(heading));
    } else if (node instanceof Paragraph paragraph) {
      text.add(SegmentKind.PARAGRAPH, 0, inlineText(paragraph));
    } else if (node instanceof FencedCodeBlock code) {
      text.add(SegmentKind.PARAGRAPH, 0, code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      text.add(SegmentKind.PARAGRAPH, 0, code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      HtmlExtractor.add(html.getLiteral(), text, new dev.parallax.corpus.extract.LeftOut());
    }
  }

  private static String inlineText(Block block) {
    StringBuilder text = new StringBuilder();
    Node node = block.getFirstChild();
    while (node != null) {
      if (node instanceof Text words) {
        text.append(words.getLiteral());
      } else if (node instanceof Code code) {
        text.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append('\n');
      }
      node = node instanceof Image ? after(node, block) : following(node, block);
    }
    return text.toString();
  }

  /**
   * The next node in reading order below {@code root}; without recursion, as nesting is hostile.
   */
  private static @Nullable Node following(Node node, Node root) {
    return node.getFirstChild() != null ? node.getFirstChild() : after(node, root);
  }

  private static @Nullable Node after(Node node, Node root) {
    Node at = node;
    while (at != null && at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == null || at == root ? null : at.getNext();
  }
}
