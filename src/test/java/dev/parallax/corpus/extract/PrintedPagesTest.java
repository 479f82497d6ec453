package dev.parallax.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.PdfFiles;
import dev.parallax.model.text.CleaningStep;
import dev.parallax.model.text.SegmentKind;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;

/** Pages on which type, size and place say what text is. */
class PrintedPagesTest extends ExtractionTestBase {

  private static final PDFont SERIF = new PDType1Font(FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

  private final PDDocument pdf = new PDDocument();

  @Test
  void columnsAreReadOneAfterTheOther() throws Exception {
    page(
        (c, i) -> {
          for (int line = 0; line < 6; line++) {
            write(c, SERIF, 10, 60, 700 - 12 * line, "left column words number " + line);
            write(c, SERIF, 10, 320, 700 - 12 * line, "right column words number " + line);
          }
        });
    String text = read().rawText();

    assertThat(text.indexOf("left column words number 5"))
        .isLessThan(text.indexOf("right column words number 0"));
  }

  @Test
  void aSentenceIsWholeAcrossAFootnoteAndAPage() throws Exception {
    page(
        (c, i) -> {
          write(c, SERIF, 11, 60, 700, "The mill stood at the bend of the river until the old");
          write(c, SERIF, 11, 60, 686, "wheel broke and the people of the valley");
          write(c, SERIF, 8, 60, 100, "1 See the books of the mill, page 4.");
        });
    page((c, i) -> write(c, SERIF, 11, 60, 700, "carried their wheat to the town."));
    ExtractedText text = read();

    assertThat(kinds(text)).containsExactly(SegmentKind.PARAGRAPH, SegmentKind.FOOTNOTE);
    assertThat(slice(text, text.blocks().get(0)))
        .endsWith("valley\fcarried their wheat to the town.");
  }

  @Test
  void raisedNumbersAndRunningHeadsAreAsides() throws Exception {
    for (int number = 1; number <= 3; number++) {
      page(
          (c, i) -> {
            write(c, SERIF, 9, 250, 760, "Annals of the valley " + i);
            String words = List.of("The tariff policy", "Nobody asked", "It was a mill").get(i - 1);
            write(c, SERIF, 11, 60, 700, words);
            write(c, SERIF, 7, 60 + SERIF.getStringWidth(words) * .011f, 704, "" + i);
          });
    }
    ExtractedText text = read();

    assertThat(text.asides())
        .extracting(Aside::step)
        .containsOnly(CleaningStep.DROP_NOTE_NUMBERS, CleaningStep.DROP_PAGE_FURNITURE)
        .hasSize(6);
    assertThat(text.asides())
        .allSatisfy(
            a ->
                assertThat(text.rawText().substring(a.start(), a.end()))
                    .matches("(?s)\\d|Annals .*\n"));
  }

  @Test
  void sizeAndWeightTellHeadings() throws Exception {
    page(
        (c, i) -> {
          write(c, SERIF, 18, 60, 740, "On the mill");
          write(c, BOLD, 11, 60, 700, "What the flood left");
          write(c, SERIF, 11, 60, 680, "The mill stood at the bend of the river until the old");
          write(c, SERIF, 11, 60, 666, "wheel broke, and nobody mended it for a long time.");
        });

    assertThat(kinds(read()))
        .containsExactly(SegmentKind.TITLE, SegmentKind.HEADING, SegmentKind.PARAGRAPH);
  }

  @Test
  void sidewaysTextIsSetApartAndTold() throws Exception {
    page(
        (c, i) -> {
          write(c, SERIF, 11, 60, 700, "The mill stood at the bend of the river.");
          c.beginText();
          c.setFont(SERIF, 11);
          c.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, 40, 100));
          c.showText("Stamped in the margin");
          c.endText();
        });
    ExtractedText text = read();

    assertThat(kinds(text)).containsExactly(SegmentKind.PARAGRAPH, SegmentKind.BOILERPLATE);
    assertThat(text.rawText()).contains("Stamped in the margin");
    assertThat(codes(text)).containsExactly("turned_text");
  }

  @Test
  void lettersSetApartAreWordsAndALargeFirstLetterBelongsToItsWord() throws Exception {
    page(
        (c, i) -> {
          c.setCharacterSpacing(6);
          write(c, SERIF, 11, 60, 740, "THE  MILL");
          c.setCharacterSpacing(0);
          write(c, SERIF, 33, 60, 676, "T");
          write(c, SERIF, 11, 82, 700, "he mill stood at the bend of the river until the old");
          write(c, SERIF, 11, 82, 688, "wheel broke, and nobody mended it for a long time.");
        });

    assertThat(read().rawText()).contains("THE MILL").contains("The mill stood");
  }

  private interface Drawing {
    void on(PDPageContentStream content, int page) throws IOException;
  }

  private void page(Drawing drawing) throws IOException {
    PDPage page = new PDPage();
    pdf.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
      drawing.on(content, pdf.getNumberOfPages());
    }
  }

  private static void write(
      PDPageContentStream c, PDFont font, float size, float x, float y, String text)
      throws IOException {
    c.beginText();
    c.setFont(font, size);
    c.newLineAtOffset(x, y);
    c.showText(text);
    c.endText();
  }

  private ExtractedText read() throws Exception {
    try (pdf) {
      return extract(PdfFiles.bytes(pdf), "x.pdf");
    }
  }

  private static List<SegmentKind> kinds(ExtractedText text) {
    return text.blocks().stream().map(Block::kind).toList();
  }

  private static String slice(ExtractedText text, Block block) {
    return text.rawText().substring(block.start(), block.end());
  }
}
