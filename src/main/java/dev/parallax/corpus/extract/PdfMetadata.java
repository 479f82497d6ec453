package dev.parallax.corpus.extract;

import dev.parallax.model.text.Metadata;
import java.util.Calendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** What a PDF's information dictionary says. Its date is when the file was made, not the essay. */
final class PdfMetadata {

  private PdfMetadata() {}

  static Metadata of(PDDocument pdf) {
    PDDocumentInformation info = pdf.getDocumentInformation();
    Calendar created = info.getCreationDate();
    return new FileProperties(
            info.getTitle(),
            info.getAuthor(),
            info.getSubject(),
            info.getKeywords(),
            created == null ? null : created.toInstant())
        .metadata();
  }
}
