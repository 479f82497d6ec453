package dev.parallax.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes PDF files for tests. */
public final class PdfFiles {

  private static final int LEADING = 14;

  private PdfFiles() {}

  /** One list of lines a page; an empty line makes a gap. */
  public static byte[] of(List<List<String>> pages) throws IOException {
    try (PDDocument pdf = document(pages)) {
      return bytes(pdf);
    }
  }

  /** A page that opens with a password only. */
  public static byte[] encrypted(String line, String password) throws IOException {
    try (PDDocument pdf = document(List.of(List.of(line)))) {
      pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      return bytes(pdf);
    }
  }

  /** The document before it is written; to be closed. */
  public static PDDocument document(List<List<String>> pages) throws IOException {
    PDDocument pdf = new PDDocument();
    PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    for (List<String> lines : pages) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(72, 720);
        for (String line : lines) {
          content.showText(line);
          content.newLineAtOffset(0, -LEADING);
        }
        content.endText();
      }
    }
    return pdf;
  }

  /** The document as a file. */
  public static byte[] bytes(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }
}
