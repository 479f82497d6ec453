package dev.parallax.corpus.extract.word;

import dev.parallax.corpus.extract.FormatExtractor;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.Rejection;
import dev.parallax.corpus.extract.Format;
import dev.parallax.corpus.extract.BlockText;
import dev.parallax.corpus.DocumentRejectedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Word files: paragraphs, titles and headings by their style, the cells of tables. */
public final class DocxExtractor implements FormatExtractor {

  @Override
  public ExtractedText extract(byte[] bytes, int maxChars) throws DocumentRejectedException {
    if (!ZipGuard.holdsWordDocument(bytes)) {
      throw Rejection.damaged(Format.DOCX, "it is no ZIP archive with a Word document in it");
    }
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes));
        XWPFDocument word = new XWPFDocument(parts)) {
      BlockText text = DocxBlocks.of(word);
      return new ExtractedText(
          Format.DOCX.label(),
          null,
          text.text(),
          text.blocks(),
          DocxMetadata.of(word),
          DocxMetadata.issues(word));
    } catch (IOException e) {
      throw saysBomb(e)
          ? ZipGuard.bomb("one of its parts swells more than a hundredfold")
          : Rejection.damaged(Format.DOCX, "its parts cannot be read");
    } catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException e) {
      throw saysBomb(e)
          ? ZipGuard.bomb("one of its parts swells more than a hundredfold")
          : Rejection.damaged(Format.DOCX, "its parts do not fit together");
    }
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
