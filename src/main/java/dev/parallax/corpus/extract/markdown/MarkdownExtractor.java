package dev.parallax.corpus.extract.markdown;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.extract.BlockText;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.Format;
import dev.parallax.corpus.extract.FormatExtractor;
import dev.parallax.corpus.extract.LeftOut;
import dev.parallax.corpus.extract.Length;
import dev.parallax.corpus.extract.decode.CharacterDecoder;
import dev.parallax.corpus.extract.decode.DecodedText;
import dev.parallax.corpus.extract.text.FrontMatter;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * CommonMark with tables, footnotes and struck-out text, which may begin with front matter.
 * Headings keep their level; marks, link targets, citations and pictures go, line breaks stay.
 */
public final class MarkdownExtractor implements FormatExtractor {

  private static final int MAX_NESTING = 100;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
          .maxOpenBlockParsers(MAX_NESTING)
          .maxInlineNesting(MAX_NESTING)
          .build();

  @Override
  public ExtractedText extract(byte[] bytes, int maxChars) throws DocumentRejectedException {
    DecodedText decoded = CharacterDecoder.decode(bytes);
    FrontMatter front = FrontMatter.of(decoded.text());
    Length.check(front.body(), maxChars);
    BlockText text = new BlockText();
    LeftOut leftOut = new LeftOut();
    MarkdownFootnotes parted = MarkdownFootnotes.of(front.body());
    add(parted.body(), new MarkdownBlocks(SegmentKind.PARAGRAPH, text, leftOut));
    for (String note : parted.notes()) {
      add(note, new MarkdownBlocks(SegmentKind.FOOTNOTE, text, leftOut));
    }
    List<Issue> issues = new ArrayList<>(decoded.issues());
    issues.addAll(front.issues());
    issues.addAll(leftOut.issues());
    return new ExtractedText(
        Format.MARKDOWN.label(),
        decoded.encoding(),
        text.text(),
        text.blocks(),
        front.metadata(),
        issues);
  }

  private static void add(String markdown, MarkdownBlocks blocks) {
    Node document = PARSER.parse(markdown);
    for (Node node = document; node != null; node = ReadingOrder.following(node, document)) {
      blocks.add(node);
    }
  }
}
