package dev.parallax.corpus.extract.word;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.extract.BlockText;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.Format;
import dev.parallax.corpus.extract.FormatExtractor;
import dev.parallax.corpus.extract.LeftOut;
import dev.parallax.corpus.extract.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.xml.sax.SAXException;

/**
 * Word files, Transitional or Strict: paragraphs, titles and headings by their style, tables, text
 * boxes and notes. POI opens the package; its own reader of paragraphs would take deleted and
 * hidden runs for text and miss text boxes, controls and whatever wraps a run in a way of its own.
 */
public final class WordExtractor implements FormatExtractor {

  @Override
  public ExtractedText extract(byte[] bytes, int maxChars) throws DocumentRejectedException {
    if (!ZipGuard.holdsWordDocument(bytes)) {
      throw Rejection.damaged(Format.DOCX, "it is no ZIP archive with a Word document in it");
    }
    try (OPCPackage files = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      WordParts parts = WordParts.of(files);
      WordStyles styles = new WordStyles(parts.related("styles").orElse(null));
      BlockText text = new BlockText();
      LeftOut leftOut = new LeftOut();
      new WordBlocks(parts, styles, text, leftOut).addAll();
      return new ExtractedText(
          Format.DOCX.label(),
          null,
          text.text(),
          text.blocks(),
          WordProperties.of(files),
          leftOut.issues());
    } catch (IOException e) {
      throw failure(e, "its parts cannot be read");
    } catch (OpenXML4JException | OpenXML4JRuntimeException | SAXException e) {
      throw failure(e, "its parts do not fit together");
    }
  }

  private static DocumentRejectedException failure(Exception e, String how) {
    return saysBomb(e)
        ? ZipGuard.bomb("one of its parts swells more than a hundredfold")
        : Rejection.damaged(Format.DOCX, how);
  }

  /** POI's own guard has no exception of its own. */
  private static boolean saysBomb(Throwable failure) {
    for (Throwable t :
        List.of(failure, failure.getCause() == null ? failure : failure.getCause())) {
      if (String.valueOf(t.getMessage()).contains("Zip bomb")) {
        return true;
      }
    }
    return false;
  }
}
