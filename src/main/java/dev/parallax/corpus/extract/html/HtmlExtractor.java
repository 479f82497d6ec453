package dev.parallax.corpus.extract.html;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.Message;
import dev.parallax.corpus.extract.BlockText;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.Format;
import dev.parallax.corpus.extract.FormatExtractor;
import dev.parallax.corpus.extract.LeftOut;
import dev.parallax.corpus.extract.Rejection;
import dev.parallax.corpus.extract.decode.DecodedText;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.Metadata;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * HTML as a reader sees it: what is hidden goes, what stands around the text is boilerplate,
 * entities are decoded, white space is folded.
 */
public final class HtmlExtractor implements FormatExtractor {

  /** Beyond it, elements are flattened; no page for people nests that deep. */
  private static final int MAX_DEPTH = 500;

  /** As objects a page takes thirty times its size; essays with their pictures stay far below. */
  private static final int MAX_BYTES = 16_000_000;

  @Override
  public ExtractedText extract(byte[] bytes, int maxChars) throws DocumentRejectedException {
    if (bytes.length > MAX_BYTES) {
      throw Rejection.of(
          ErrorClass.TOO_LARGE,
          Message.of(
              "The HTML file has %,d bytes, the limit for HTML is %,d; save its text as plain"
                  + " text.",
              bytes.length, MAX_BYTES));
    }
    DecodedText decoded = PageEncoding.decode(bytes);
    Document page = parse(decoded.text());
    Metadata metadata = HtmlMetadata.of(page);
    BlockText text = new BlockText();
    LeftOut leftOut = new LeftOut();
    HtmlBlocks.add(page, text, leftOut);
    List<Issue> issues = new ArrayList<>(decoded.issues());
    issues.addAll(leftOut.issues());
    return new ExtractedText(
        Format.HTML.label(), decoded.encoding(), text.text(), text.blocks(), metadata, issues);
  }

  /** Adds the text of a page that stands within another file. */
  public static void add(byte[] bytes, BlockText text, LeftOut leftOut)
      throws DocumentRejectedException {
    add(PageEncoding.decode(bytes).text(), text, leftOut);
  }

  /** Adds the text of a page or of a piece of one. */
  public static void add(String html, BlockText text, LeftOut leftOut) {
    HtmlBlocks.add(parse(html), text, leftOut);
  }

  private static Document parse(String html) {
    return Jsoup.parse(SelfClosedTags.expand(html), "", Parser.htmlParser().setMaxDepth(MAX_DEPTH));
  }
}
