package dev.parallax.corpus.extract.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.DocumentRejectedException;
import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.ExtractionTestBase;
import java.io.ByteArrayOutputStream;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTest extends ExtractionTestBase {

  @ParameterizedTest
  @CsvSource({
    "a/x.txt, text",
    "a/x, text",
    "a/x.TXT, text",
    "a.b/x, text",
    "a/x.md, markdown",
    "a/x.markdown, markdown",
    "a/x.html, html",
    "a/x.HTM, html",
    "a/x.xhtml, html"
  })
  void namesDecideAmongTextualFormats(String path, String format) throws Exception {
    assertThat(extract("A few plain words.", path).format()).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MZ was the mark he left",
        "P1 is a road",
        "Article I\nOf power",
        "ID3 tags are music",
        "From: the minister\nTo: the envoy\n\nHello",
        "%! what a start",
        "WEBVTT is a word",
        "FWS is short for",
        "<b>Bold</b> beginnings",
        "< 3 years ago",
        "Rar! said the bear"
      })
  void anEssayThatBeginsLikeSomethingElseIsStillText(String essay) throws Exception {
    ExtractedText text = extract(essay, "a/x.txt");
    assertThat(text.format()).isEqualTo("text");
    assertThat(text.rawText()).isEqualTo(essay);
    assertThat(text.issues()).isEmpty();
  }

  @Test
  void contentThatIsSurelyOfAnotherFormatIsReadAsSuch() throws Exception {
    ExtractedText text = extract("<!DOCTYPE html><html><body><p>Words.</p></body></html>", "x.txt");
    assertThat(text.format()).isEqualTo("html");
    assertThat(text.rawText()).isEqualTo("Words.");
    assertThat(codes(text)).containsExactly("wrong_extension");
  }

  @Test
  void binaryDataUnderATextsNameIsNoText() {
    byte[] noise = new byte[5_000];
    new Random(1).nextBytes(noise);
    assertThat(errorClass(noise, "x.txt")).isEqualTo("not_text");
    assertThat(errorClass(noise, "x")).isEqualTo("not_text");
    DocumentRejectedException gif = reject("GIF89a\1\0\1\0\0\0\0;".getBytes(ISO_8859_1), "x.md");
    assertThat(gif.errorClass().label()).isEqualTo("not_text");
    assertThat(gif.getMessage()).contains("image/gif");
    assertThat(errorClass("{\\rtf1\\ansi words}".getBytes(UTF_8), "x.txt")).isEqualTo("not_text");
  }

  @ParameterizedTest
  @CsvSource({"x.csv", "x.json", "x.java", "x.rtf", "x.doc", "x.jpg"})
  void whatCannotBeReadNamesWhatCan(String path) {
    DocumentRejectedException rejected = reject(new byte[] {0, 1, 2, 3, -1, 0, 9}, path);
    assertThat(rejected.errorClass().label()).isEqualTo("unsupported_format");
    assertThat(rejected.getMessage()).contains(".txt", ".md", ".html", ".pdf", ".docx");
  }

  @Test
  void aTextOfUnknownExtensionIsText() throws Exception {
    assertThat(extract("Plain words.", "a/essay.v2").format()).isEqualTo("text");
    assertThat(errorClass("a,b\n1,2\n".getBytes(UTF_8), "a/table.csv"))
        .isEqualTo("unsupported_format");
  }

  @Test
  void anArchiveIsADocumentOnlyIfItSaysSo() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("essay.txt"));
      zip.write("words".getBytes(UTF_8));
    }
    assertThat(errorClass(bytes.toByteArray(), "x.zip")).isEqualTo("unsupported_format");
    assertThat(errorClass(bytes.toByteArray(), "x.txt")).isEqualTo("not_text");
    assertThat(errorClass(bytes.toByteArray(), "x.docx")).isEqualTo("damaged");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.pdf", "x.docx"})
  void textUnderABinaryFormatsNameIsADamagedFile(String path) {
    assertThat(errorClass("Just words.".getBytes(UTF_8), path)).isEqualTo("damaged");
  }
}
