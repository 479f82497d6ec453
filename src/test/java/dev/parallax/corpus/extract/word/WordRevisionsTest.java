package dev.parallax.corpus.extract.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.ExtractionTestBase;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word files as XML: what Word writes and POI's own classes cannot make. */
class WordRevisionsTest extends ExtractionTestBase {

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  /** Wherever text may stand, the same revisions leave the same text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:p>%s</w:p>| p",
        "<w:tbl><w:tr><w:tc><w:p>%s</w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>| t",
        "<w:sdt><w:sdtContent><w:p>%s</w:p></w:sdtContent></w:sdt>| p",
        "<w:sdt><w:sdtContent><w:sdt><w:sdtContent><w:p>%s</w:p></w:sdtContent></w:sdt></w:sdtContent></w:sdt>|"
            + " p",
        "<w:customXml><w:p><w:customXml><w:smartTag>%s</w:smartTag></w:customXml></w:p></w:customXml>|"
            + " p",
        "<w:p><w:r><w:pict><w:txbxContent><w:p>%s</w:p></w:txbxContent></w:pict></w:r></w:p>| p",
        "<w:p><w:hyperlink>%s</w:hyperlink></w:p>| p",
      })
  void theFinalTextIsRead(String around, String kind) throws Exception {
    String runs =
        run("We ")
            + "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>"
            + "<w:ins><w:hyperlink>"
            + run("always ")
            + "</w:hyperlink></w:ins>"
            + "<w:moveFrom>"
            + run("elsewhere ")
            + "</w:moveFrom>"
            + "<w:moveTo>"
            + run("here ")
            + "</w:moveTo>"
            + run("agree.");
    ExtractedText text = read(TRANSITIONAL, around.formatted(runs));
    assertThat(blocks(text)).containsExactly(kind + " We always here agree.");
    assertThat(codes(text)).containsExactly("deleted_text_left_out");
  }

  @Test
  void aStrictFileSaysTheSame() throws Exception {
    String body = "<w:p><w:pPr><w:pStyle w:val='Heading2'/></w:pPr>" + run("Ships") + "</w:p>";
    assertThat(blocks(read(STRICT, body)))
        .isEqualTo(blocks(read(TRANSITIONAL, body)))
        .containsExactly("h2 Ships");
  }

  @Test
  void aParagraphWhoseEndIsDeletedGoesOn() throws Exception {
    String deleted = "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>";
    assertThat(
            blocks(
                read(
                    TRANSITIONAL,
                    "<w:p>" + deleted + run("One ") + "</w:p><w:p>" + run("two.") + "</w:p>")))
        .containsExactly("p One two.");
    assertThat(blocks(read(TRANSITIONAL, "<w:p>" + deleted + run("At the end.") + "</w:p>")))
        .containsExactly("p At the end.");
    assertThat(
            read(
                    TRANSITIONAL,
                    "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>"
                        + run("gone")
                        + "</w:p></w:tc></w:tr></w:tbl><w:p>"
                        + run("stays")
                        + "</w:p>")
                .rawText())
        .isEqualTo("stays");
  }

  @Test
  void whatTheFileHidesIsToldOf() throws Exception {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>a secret</w:t></w:r>";
    String shown = "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>no secret</w:t></w:r>";
    ExtractedText text = read(TRANSITIONAL, "<w:p>" + hidden + shown + "</w:p>");
    assertThat(text.rawText()).isEqualTo("no secret");
    assertThat(codes(text)).containsExactly("hidden_text_left_out");
    String placeholder =
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>"
            + run("Click here")
            + "</w:p></w:sdtContent></w:sdt><w:p>"
            + run("x")
            + "</w:p>";
    assertThat(read(TRANSITIONAL, placeholder).rawText()).isEqualTo("x");
  }

  @Test
  void raisedNumbersAreNotesOrPowers() throws Exception {
    String text =
        "<w:p>"
            + run("The policy")
            + raised("1")
            + raised("2")
            + run(" of 5 km")
            + raised("2")
            + run(" on the 9")
            + raised("th")
            + run(" ended.")
            + raised("3")
            + run(" So it did.")
            + raised("[4]")
            + "</w:p>";
    assertThat(read(TRANSITIONAL, text).rawText())
        .isEqualTo("The policy of 5 km2 on the 9th ended. So it did.");
  }

  @Test
  void contentsAndReferencesAreSetApart() throws Exception {
    String toc =
        "<w:p>"
            + field("begin")
            + "<w:r><w:instrText> TOC \\o </w:instrText></w:r>"
            + field("separate")
            + run("War 3")
            + "</w:p><w:p>"
            + run("Peace 9")
            + field("end")
            + "</w:p>";
    String references =
        "<w:sdt><w:sdtPr><w:bibliography/></w:sdtPr><w:sdtContent><w:p>"
            + run("Roe (2016).")
            + "</w:p></w:sdtContent></w:sdt>";
    assertThat(blocks(read(TRANSITIONAL, toc + "<w:p>" + run("The war.") + "</w:p>" + references)))
        .containsExactly("b War 3", "b Peace 9", "p The war.", "r Roe (2016).");
  }

  @Test
  void aFieldThatIsNotEndedHidesItsParagraphAtMost() throws Exception {
    String broken =
        "<w:p>" + field("begin") + run("PAGE") + "</w:p><w:p>" + run("Seen.") + "</w:p>";
    assertThat(read(TRANSITIONAL, broken).rawText()).isEqualTo("Seen.");
  }

  @Test
  void embeddedTextIsReadOrToldOf() throws Exception {
    String body = "<w:p>" + run("First.") + "</w:p><w:altChunk r:id='rId9'/>";
    ExtractedText page = read(TRANSITIONAL, body, "word/c.html", "<p>Second.</p>");
    assertThat(blocks(page)).containsExactly("p First.", "p Second.");
    ExtractedText rich = read(TRANSITIONAL, body, "word/c.rtf", "{\\rtf1 Second.}");
    assertThat(rich.rawText()).isEqualTo("First.");
    assertThat(codes(rich)).containsExactly("embedded_left_out");
    assertThat(codes(read(TRANSITIONAL, body))).containsExactly("embedded_left_out");
  }

  @Test
  void anAlternativeIsReadOnce() throws Exception {
    String box = "<w:txbxContent><w:p>" + run("In a box.") + "</w:p></w:txbxContent>";
    String run =
        "<w:p><w:r><mc:AlternateContent xmlns:mc='urn:mc'><mc:Choice><w:drawing>"
            + box
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + box
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
    assertThat(blocks(read(TRANSITIONAL, run))).containsExactly("p In a box.");
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
  }

  private static String raised(String words) {
    return "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>" + words + "</w:t></w:r>";
  }

  private static String field(String type) {
    return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
  }

  /** A file with this body, and with a part that {@code rId9} leads to where there are extras. */
  private static ExtractedText read(String namespace, String body, String... extra)
      throws Exception {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
            + " Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Default"
            + " Extension='html' ContentType='text/html'/><Default Extension='rtf'"
            + " ContentType='application/rtf'/><Override PartName='/word/document.xml'"
            + " ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>");
    parts.put("_rels/.rels", relationship("rId1", "officeDocument", "word/document.xml"));
    parts.put(
        "word/document.xml",
        "<w:document xmlns:w='"
            + namespace
            + "' xmlns:r='urn:r'><w:body>"
            + body
            + "</w:body></w:document>");
    if (extra.length > 0) {
      parts.put(
          "word/_rels/document.xml.rels", relationship("rId9", "aFChunk", extra[0].substring(5)));
      parts.put(extra[0], extra[1]);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
      }
    }
    return extract(bytes.toByteArray(), "x.docx");
  }

  private static String relationship(String id, String type, String target) {
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + "<Relationship Id='"
        + id
        + "' Type='"
        + RELATIONSHIP
        + type
        + "' Target='"
        + target
        + "'/></Relationships>";
  }
}
