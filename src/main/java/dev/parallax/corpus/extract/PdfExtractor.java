package dev.parallax.corpus.extract;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.Message;
import dev.parallax.corpus.extract.pdf.PdfBudget;
import dev.parallax.corpus.extract.pdf.PrintedText;
import dev.parallax.corpus.extract.pdf.TooLong;
import dev.parallax.model.text.ErrorClass;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * PDF: the text in the order in which it is read, lines as they were set, pages parted by form
 * feeds; what kind each block is, by its type and place.
 */
public final class PdfExtractor implements FormatExtractor {

  private static final int MAX_PAGES = 5_000;

  /** What is unpacked beyond it goes to a temporary file. */
  private static final long MEMORY_BYTES = 32_000_000;

  private static final long TEMPORARY_FILE_BYTES = 1_000_000_000;

  /** Where the mark of a file's end has to stand, in Adobe's reader as here. */
  private static final int END_BYTES = 1_024;

  @Override
  public ExtractedText extract(byte[] bytes, int maxChars) throws DocumentRejectedException {
    MemoryUsageSetting memory =
        MemoryUsageSetting.setupMixed(MEMORY_BYTES, MEMORY_BYTES + TEMPORARY_FILE_BYTES);
    try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, memory.streamCache)) {
      return extract(pdf, bytes, maxChars);
    } catch (InvalidPasswordException e) {
      throw Rejection.encrypted(Format.PDF);
    } catch (TooLong e) {
      throw Rejection.tooLong(e.length(), maxChars);
    } catch (PdfBudget.Spent e) {
      throw Rejection.of(
          ErrorClass.TOO_COMPLEX,
          "The PDF file's pages take far more work than text does (as a drawing or a trap would),"
              + " so it was given up; save it as text or Word.");
    } catch (IOException e) {
      throw Rejection.damaged(Format.PDF, "its parts cannot be read").because(e);
    }
  }

  private static ExtractedText extract(PDDocument pdf, byte[] bytes, int maxChars)
      throws IOException, DocumentRejectedException {
    int pages = pdf.getNumberOfPages();
    if (pages == 0) {
      throw Rejection.damaged(Format.PDF, "no page was found in it");
    }
    if (pages > MAX_PAGES) {
      throw Rejection.of(
          ErrorClass.TOO_LONG,
          Message.of("The PDF file has %,d pages, the limit is %,d; split it.", pages, MAX_PAGES));
    }
    PrintedText printed = PrintedText.of(pdf, maxChars);
    if (WhiteSpace.isBlank(printed.text())) {
      throw Rejection.of(
          ErrorClass.NO_TEXT,
          Message.of(
                  "The PDF file holds no text on its %,d pages, only pictures; run optical"
                      + " character",
                  pages)
              + " recognition (OCR) on it first.");
    }
    return new ExtractedText(
        Format.PDF.label(),
        null,
        printed.text(),
        printed.blocks(),
        printed.asides(),
        PdfMetadata.of(pdf),
        issues(bytes, printed));
  }

  private static List<Issue> issues(byte[] bytes, PrintedText printed) {
    List<Issue> issues = new ArrayList<>();
    if (breaksOff(bytes)) {
      issues.add(
          new Issue(
              IssueCode.TRUNCATED,
              "The PDF file breaks off before its end, so part of its text may be missing; fetch"
                  + " or save it anew."));
    }
    if (printed.turnedWords() > 0) {
      issues.add(
          new Issue(
              IssueCode.TURNED_TEXT,
              Message.of(
                  "Words that stand sideways or aslant on their pages, as stamps and the labels of"
                      + " charts do, are kept as boilerplate and not measured: %,d.",
                  printed.turnedWords())));
    }
    return issues;
  }

  private static boolean breaksOff(byte[] bytes) {
    int tail = Math.min(bytes.length, END_BYTES);
    String end = new String(bytes, bytes.length - tail, tail, StandardCharsets.ISO_8859_1);
    return !end.contains("%%EOF");
  }
}
