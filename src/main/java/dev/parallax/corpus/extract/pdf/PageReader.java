package dev.parallax.corpus.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Takes the words from PDF pages, with their places, and stops where there is too much of them. */
final class PageReader extends PDFTextStripper {

  private static final int RIGHT_ANGLE = 90;
  private static final int FULL_TURN = 360;
  private static final float BOLD_WEIGHT = 600;

  private final int maxChars;
  private final PdfBudget budget = new PdfBudget();
  private final Map<PDFont, Boolean> bold = new HashMap<>();
  private final List<Sheet> sheets = new ArrayList<>();
  private int rotation;
  private long chars;

  private PageReader(int maxChars) {
    this.maxChars = maxChars;
    setShouldSeparateByBeads(false);
  }

  /** The pages of a document. */
  static List<Sheet> read(PDDocument pdf, int maxChars) throws IOException {
    PageReader reader = new PageReader(maxChars);
    reader.writeText(pdf, Writer.nullWriter());
    return reader.sheets;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    rotation = page.getRotation();
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

  /** In place of writing: PDFBox has dropped double strokes and put accents on their letters. */
  @Override
  protected void writePage() throws IOException {
    Map<Integer, List<Glyph>> byTurn = new TreeMap<>();
    for (List<TextPosition> article : charactersByArticle) {
      for (TextPosition position : article) {
        int turn = turn(position);
        byTurn.computeIfAbsent(turn, angle -> new ArrayList<>()).add(glyph(position, turn));
        chars += position.getUnicode().length();
      }
    }
    if (chars > 2L * maxChars) {
      throw new TooLong(chars / 2); // a code point takes at most two chars
    }
    int upright =
        byTurn.entrySet().stream()
            .max(Comparator.comparing(entry -> entry.getValue().size()))
            .map(Map.Entry::getKey)
            .orElse(0);
    List<Glyph> glyphs = byTurn.getOrDefault(upright, List.of());
    byTurn.remove(upright);
    sheets.add(
        new Sheet(
            sheets.size(), Words.of(glyphs), byTurn.values().stream().map(Words::of).toList()));
  }

  /**
   * Counter-clockwise on the page as it is shown, in steps of a right angle where it is near one.
   */
  private int turn(TextPosition position) {
    Matrix matrix = position.getTextMatrix();
    double angle = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX())) - rotation;
    int step = (int) Math.round(angle / RIGHT_ANGLE) * RIGHT_ANGLE;
    int turn = Math.abs(angle - step) < 10 ? step : (int) Math.round(angle);
    return Math.floorMod(turn, FULL_TURN);
  }

  private Glyph glyph(TextPosition position, int turn) {
    double angle = Math.toRadians(turn);
    float along = (float) (position.getX() * Math.cos(angle) - position.getY() * Math.sin(angle));
    float across = (float) (position.getX() * Math.sin(angle) + position.getY() * Math.cos(angle));
    float size = Math.abs(position.getFontSizeInPt());
    return new Glyph(
        position.getUnicode(),
        along,
        along + position.getWidthDirAdj(),
        across,
        size > 0 ? size : Math.max(1, position.getHeightDir()),
        bold.computeIfAbsent(position.getFont(), PageReader::isBold));
  }

  private static boolean isBold(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || name.contains("cmbx")
        || name.contains("sfbx")
        || name.endsWith("-demi")
        || (descriptor != null
            && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT));
  }
}
