package dev.parallax.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.PdfFiles;
import dev.parallax.corpus.extract.format.TextExtractor;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class PdfExtractorTest extends ExtractionTestBase {

  @Test
  void linesStayAndPagesArePartedByFormFeeds() throws Exception {
    byte[] pdf =
        PdfFiles.of(
            List.of(
                List.of("The first line of a para-", "graph that goes on", "", "Another one"),
                List.of("on the next page.")));
    ExtractedText text = extract(pdf, "x.pdf");
    assertThat(text.format()).isEqualTo("pdf");
    assertThat(text.rawText().replaceAll("\n+\f", "\f").stripTrailing())
        .isEqualTo(
            "The first line of a para-\ngraph that goes on\n\nAnother one\fon the next page.");
    assertThat(text.issues()).isEmpty();
  }

  @Test
  void theInformationDictionaryIsMetadata() throws Exception {
    try (PDDocument pdf = PdfFiles.document(List.of(List.of("Words")))) {
      pdf.getDocumentInformation().setTitle(" A title ");
      pdf.getDocumentInformation().setAuthor("");
      pdf.getDocumentInformation().setKeywords("k");
      ExtractedText text = extract(PdfFiles.bytes(pdf), "x.pdf");
      assertThat(text.metadata().title()).isEqualTo("A title");
      assertThat(text.metadata().author()).isNull();
      assertThat(text.metadata().other()).containsEntry("keywords", "k");
    }
  }

  @Test
  void aPdfIsReadWhateverItsName() throws Exception {
    ExtractedText text = extract(PdfFiles.of(List.of(List.of("Words"))), "x.txt");
    assertThat(text.format()).isEqualTo("pdf");
    assertThat(codes(text)).containsExactly("wrong_extension");
  }

  @Test
  void passwordsPicturesAndDamageAreToldApart() throws Exception {
    assertThat(errorClass(PdfFiles.encrypted("Secret", "p"), "x.pdf")).isEqualTo("encrypted");
    DocumentRejectedException blank = reject(PdfFiles.of(List.of(List.of())), "x.pdf");
    assertThat(blank.errorClass().label()).isEqualTo("no_text");
    assertThat(blank.getMessage()).contains("OCR");
    byte[] whole = PdfFiles.of(List.of(List.of("Words that will be lost")));
    assertThat(errorClass(Arrays.copyOf(whole, 40), "x.pdf")).isEqualTo("damaged");
  }

  @Test
  void aTruncatedFileIsRejectedOrSaysSo() throws Exception {
    byte[] whole = PdfFiles.of(Collections.nCopies(30, List.of("Words on a page, many of them")));
    int readable = 0;
    for (int length = whole.length - 1_500; length > 100; length -= whole.length / 12) {
      byte[] part = Arrays.copyOf(whole, length);
      try {
        assertThat(codes(extract(part, "x.pdf"))).contains("truncated");
        readable++;
      } catch (DocumentRejectedException e) {
        assertThat(e.errorClass().label()).isIn("damaged", "no_text");
      }
    }
    assertThat(readable).isLessThan(12);
  }

  @Test
  void readingStopsAtTheLimit() throws Exception {
    byte[] pdf =
        PdfFiles.of(
            Collections.nCopies(20, List.of("Ten words on a page that no one will ever read")));
    DocumentRejectedException rejected =
        Assertions.catchThrowableOfType(
            DocumentRejectedException.class, () -> new TextExtractor(100).extract(pdf, "x.pdf"));
    assertThat(rejected.errorClass().label()).isEqualTo("too_long");
    assertThat(rejected.getMessage()).contains("100", "input.max_document_chars");
  }

  @Test
  void aPageThatUnpacksToHundredsOfMegabytesIsGivenUp() throws Exception {
    try (PDDocument pdf = PdfFiles.document(List.of(List.of("Words")))) {
      PDPage page = pdf.getPage(0);
      page.setContents(List.of(blanks(pdf), blanks(pdf), blanks(pdf), blanks(pdf), blanks(pdf)));
      assertThat(errorClass(PdfFiles.bytes(pdf), "x.pdf")).isEqualTo("too_complex");
    }
  }

  /** 64 MB of blanks in 64 KB. */
  private static PDStream blanks(PDDocument pdf) throws IOException {
    PDStream stream = new PDStream(pdf);
    byte[] blanks = " ".repeat(1 << 20).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      for (int i = 0; i < 64; i++) {
        out.write(blanks);
      }
    }
    return stream;
  }
}
