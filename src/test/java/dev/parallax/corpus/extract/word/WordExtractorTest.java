package dev.parallax.corpus.extract.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.ExtractionTestBase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

class WordExtractorTest extends ExtractionTestBase {

  @Test
  void stylesTellWhatPartAParagraphPlays() throws Exception {
    try (XWPFDocument word = new XWPFDocument()) {
      style(word, "Titre", "Title", null);
      style(word, "berschrift2", "heading 2", null);
      style(word, "Mine", "My own", "berschrift2");
      style(word, "Loop", "Loop", "Loop");
      style(word, "TOC1", "toc 1", null);
      paragraph(word, "Titre", "The essay");
      paragraph(word, "TOC1", "Contents\t1");
      paragraph(word, null, "Plain\ttext.");
      paragraph(word, "Mine", "A heading of one's own");
      paragraph(word, "Loop", "Based on itself.");
      paragraph(word, "Missing", "Of no style.");
      XWPFParagraph outlined = paragraph(word, null, "By outline level");
      outlined.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
      paragraph(word, null, "");
      XWPFTable table = word.createTable(1, 2);
      table.getRow(0).getCell(0).setText("Left cell");
      table.getRow(0).getCell(1).setText("Right cell");
      word.getProperties().getCoreProperties().setCreator("A. One");
      word.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Page header");
      ExtractedText text = extract(bytes(word), "x.docx");
      assertThat(blocks(text))
          .containsExactly(
              "t The essay",
              "b Contents\t1",
              "p Plain\ttext.",
              "h2 A heading of one's own",
              "p Based on itself.",
              "p Of no style.",
              "h1 By outline level",
              "t Left cell",
              "t Right cell");
      assertThat(text.metadata().author()).isEqualTo("A. One");
      assertThat(text.metadata().other()).containsKey("file_created");
      assertThat(text.format()).isEqualTo("docx");
    }
  }

  @Test
  void footnotesAreSetApart() throws Exception {
    try (XWPFDocument word = new XWPFDocument()) {
      XWPFParagraph paragraph = paragraph(word, null, "A claim.");
      word.createFootnotes();
      word.createFootnote().createParagraph().createRun().setText("A proof.");
      paragraph.addFootnoteReference(word.getFootnotes().get(word.getFootnotes().size() - 1));
      ExtractedText text = extract(bytes(word), "x.docx");
      assertThat(blocks(text)).containsExactly("p A claim.", "f A proof.");
      assertThat(text.issues()).isEmpty();
    }
  }

  @Test
  void anEncryptedFileIsToldFromAnOldOne() throws Exception {
    EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
    Encryptor encryptor = info.getEncryptor();
    encryptor.confirmPassword("swordfish");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      try (OPCPackage word = OPCPackage.open(new ByteArrayInputStream(simple()));
          OutputStream encrypted = encryptor.getDataStream(files)) {
        word.save(encrypted);
      }
      files.writeFilesystem(bytes);
    }
    assertThat(errorClass(bytes.toByteArray(), "x.docx")).isEqualTo("encrypted");
    ByteArrayOutputStream old = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
      files.writeFilesystem(old);
    }
    assertThat(errorClass(old.toByteArray(), "x.docx")).isEqualTo("unsupported_format");
    assertThat(errorClass(old.toByteArray(), "x.doc")).isEqualTo("unsupported_format");
  }

  @Test
  void damageAnywhereIsDamage() throws Exception {
    byte[] whole = simple();
    for (int length : new int[] {10, whole.length / 3, whole.length / 2}) {
      assertThat(errorClass(Arrays.copyOf(whole, length), "x.docx")).isEqualTo("damaged");
    }
    for (String part : new String[] {"word/document.xml", "[Content_Types].xml"}) {
      byte[] broken = with(whole, part, "wordprocessingml.document <unclosed");
      assertThat(errorClass(broken, "x.docx")).as(part).isEqualTo("damaged");
    }
  }

  @Test
  void xmlThatSwellsIsNotRead() throws Exception {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b"
            + " \"&a;&a;&a;&a;\">]><w:document"
            + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
    assertThat(errorClass(with(simple(), "word/document.xml", laughs), "x.docx"))
        .isEqualTo("damaged");
    String blanks = " ".repeat(60_000_000);
    assertThat(errorClass(with(simple(), "word/extra.xml", blanks), "x.docx"))
        .isEqualTo("zip_bomb");
    // Under what is counted over all parts, but far more than one part should swell.
    assertThat(errorClass(with(simple(), "word/document.xml", " ".repeat(4_000_000)), "x.docx"))
        .isEqualTo("zip_bomb");
  }

  private static byte[] simple() throws IOException {
    try (XWPFDocument word = new XWPFDocument()) {
      paragraph(word, null, "A few words.");
      return bytes(word);
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument word, String style, String text) {
    XWPFParagraph paragraph = word.createParagraph();
    if (style != null) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private static void style(XWPFDocument word, String id, String name, String basedOn) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    if (basedOn != null) {
      style.addNewBasedOn().setVal(basedOn);
    }
    word.createStyles().addStyle(new XWPFStyle(style));
  }

  private static byte[] bytes(XWPFDocument word) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    word.write(bytes);
    return bytes.toByteArray();
  }

  /** The file with one part replaced or added. */
  private static byte[] with(byte[] docx, String part, String content) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    parts.put(part, content.getBytes(UTF_8));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
