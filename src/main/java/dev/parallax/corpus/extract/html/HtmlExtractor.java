package dev.parallax.corpus.extract.html;

import dev.parallax.corpus.extract.FormatExtractor;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.Rejection;
import dev.parallax.corpus.extract.decode.ByteOrderMark;
import dev.parallax.corpus.extract.Format;
import dev.parallax.corpus.extract.BlockText;
import dev.parallax.corpus.extract.decode.CharacterDecoder;
import dev.parallax.corpus.extract.decode.DecodedText;
import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.Message;
import dev.parallax.model.text.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * HTML as a reader sees it: what is hidden goes, what stands around the article is boilerplate,
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
          "too_large",
          Message.of(
              "The HTML file has %,d bytes, the limit for HTML is %,d; save its text as plain text.",
              bytes.length, MAX_BYTES));
    }
    List<Issue> issues = List.of();
    Document page = parse(bytes);
    String encoding = page.charset().name();
    if (ByteOrderMark.of(bytes).isPresent() || !declaresCharset(page)) {
      DecodedText decoded = CharacterDecoder.decode(bytes);
      issues = decoded.issues();
      encoding = decoded.encoding();
      page = parse(decoded.text());
    }
    BlockText text = new BlockText();
    HtmlBlocks.add(page, text);
    return new ExtractedText(
        Format.HTML.label(), encoding, text.text(), text.blocks(), HtmlMetadata.of(page), issues);
  }

  private static Document parse(byte[] bytes) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser());
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
  }

  /** Parses a page or a piece of one. */
  public static Document parse(String html) {
    return Jsoup.parse(html, "", parser());
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(MAX_DEPTH);
  }

  private static boolean declaresCharset(Document page) {
    return page.selectFirst("meta[charset], meta[http-equiv=content-type][content*=charset]")
        != null;
  }
}
