package dev.parallax.corpus.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.ResourceLines;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageEncodingTest {

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1,windows-1252",
    "Latin1,windows-1252",
    "us-ascii,windows-1252",
    "iso-8859-9,windows-1254",
    "utf8,UTF-8",
    "utf-16,UTF-8",
    "koi8-r,KOI8-R",
    "shift_jis,windows-31j",
    "gb2312,GBK",
    "tis-620,x-windows-874",
    "x-mac-roman,x-MacRoman"
  })
  void labelsMeanWhatBrowsersTakeThemFor(String label, String charset) {
    for (String page :
        new String[] {
          "<meta charset='%s'>",
          "<META HTTP-EQUIV=Content-Type CONTENT=\"text/html; charset=%s\">",
          "<?xml version='1.0' encoding='%s'?>"
        }) {
      byte[] bytes = page.formatted(label).getBytes(StandardCharsets.US_ASCII);
      assertThat(PageEncoding.declared(bytes)).contains(Charset.forName(charset));
    }
  }

  @Test
  void everyLabelIsKnownToJava() {
    ResourceLines.of(PageEncoding.class, "encoding-labels.tsv")
        .forEach(
            line -> assertThat(Charset.isSupported(line.split("\t", -1)[1])).as(line).isTrue());
  }

  @Test
  void whatIsCommentedOutDeclaresNothingAndWhatIsFalseIsNotBelieved() throws Exception {
    assertThat(
            PageEncoding.declared(
                "<!-- <meta charset=koi8-r> --><p>".getBytes(StandardCharsets.US_ASCII)))
        .isEmpty();
    byte[] windows =
        "<meta charset=utf-8><p>don’t caf\u00E9".getBytes(Charset.forName("windows-1252"));
    assertThat(PageEncoding.decode(windows).text()).contains("don’t caf\u00E9");
    assertThat(PageEncoding.decode(windows).issues()).hasSize(1);
  }
}
