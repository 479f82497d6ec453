package dev.parallax.corpus.extract.word;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.extract.BlockText;
import dev.parallax.corpus.extract.LeftOut;
import dev.parallax.corpus.extract.decode.CharacterDecoder;
import dev.parallax.corpus.extract.html.HtmlExtractor;
import dev.parallax.model.text.SegmentKind;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

/**
 * Text that a program put into a Word file whole, as a page or as plain text ({@code altChunk}).
 * Word makes paragraphs of it when the file is next saved.
 */
record EmbeddedText(WordParts parts, BlockText text, LeftOut leftOut) {

  void add(Element chunk) throws DocumentRejectedException {
    try {
      PackagePart part = parts.byId(String.valueOf(Xml.attribute(chunk, "id"))).orElse(null);
      if (part == null) {
        leftOut.embedded("a link to another file");
        return;
      }
      add(part);
    } catch (IOException | InvalidFormatException e) {
      leftOut.embedded("an embedded text that cannot be read");
    }
  }

  private void add(PackagePart part) throws IOException, DocumentRejectedException {
    String type = part.getContentType();
    try (InputStream in = part.getInputStream()) {
      if (type.contains("html")) {
        HtmlExtractor.add(in.readAllBytes(), text, leftOut);
      } else if (type.equals("text/plain")) {
        text.add(SegmentKind.PARAGRAPH, 0, CharacterDecoder.decode(in.readAllBytes()).text());
      } else {
        leftOut.embedded("an embedded text of type " + type);
      }
    }
  }
}
