package dev.parallax.corpus.extract;

import dev.parallax.model.Metadata;
import java.util.Calendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;

/** What a PDF's information dictionary says. Its date is when the file was made, not the essay. */
final class PdfMetadata {

  private PdfMetadata() {}

  static Metadata of(PDDocument pdf) {
    PDDocumentInformation info = pdf.getDocumentInformation();
    Map<String, String> other = new TreeMap<>();
    put(other, "subject", info.getSubject());
    put(other, "keywords", info.getKeywords());
    Calendar created = info.getCreationDate();
    put(other, "file_created", created == null ? null : created.toInstant().toString());
    return new Metadata(filled(info.getTitle()), filled(info.getAuthor()), null, null, other);
  }

  private static void put(Map<String, String> other, String key, @Nullable String value) {
    String text = filled(value);
    if (text != null) {
      other.put(key, text);
    }
  }

  private static @Nullable String filled(@Nullable String value) {
    return value == null || WhiteSpace.isBlank(value) ? null : WhiteSpace.strip(value);
  }
}
