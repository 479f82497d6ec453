package dev.parallax.corpus.extract;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the text from PDF pages and stops where there is too much of it. */
final class PageText extends PDFTextStripper {

  private static final String PAGE_BREAK = "\f";

  /** The text is longer than it may be. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
    private final long length;

    TooLong(long length) {
      this.length = length;
    }

    /** Code points read so far. */
    long length() {
      return length;
    }
  }

  private static final class BoundedWriter extends StringWriter {
    private final int maxChars;

    BoundedWriter(int maxChars) {
      this.maxChars = maxChars;
    }

    void check() throws TooLong {
      // A code point takes at most two chars, so most documents are never counted.
      if (getBuffer().length() > maxChars) {
        long codePoints = getBuffer().codePoints().count();
        if (codePoints > maxChars) {
          throw new TooLong(codePoints);
        }
      }
    }
  }

  private final BoundedWriter text;
  private final PdfBudget budget = new PdfBudget();

  private PageText(int maxChars) {
    this.text = new BoundedWriter(maxChars);
    setLineSeparator("\n");
    setParagraphEnd("\n");
    setPageEnd(PAGE_BREAK);
  }

  /** The text of all pages, parted by form feeds. */
  static String of(PDDocument pdf, int maxChars) throws IOException {
    PageText pages = new PageText(maxChars);
    pages.writeText(pdf, pages.text);
    String text = pages.text.toString();
    return text.endsWith(PAGE_BREAK) ? text.substring(0, text.length() - 1) : text;
  }

  @Override
  protected void writePageEnd() throws IOException {
    super.writePageEnd();
    text.check();
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    budget.content(page.getContents());
    super.processPage(page);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    budget.content(form.getContents());
    super.showForm(form);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.operator();
    super.processOperator(operator, operands);
  }
}
