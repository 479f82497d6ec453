package dev.parallax.corpus.extract.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.ExtractionTestBase;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class HtmlExtractorTest extends ExtractionTestBase {

  @Test
  void whatStandsAroundTheArticleIsBoilerplate() throws Exception {
    String page =
        """
        <body><header><h1>Site name</h1></header><nav><a>Home</a><a>About</a></nav>
        <div>Beside it</div>
        <main><article><header><h1>The
           title</h1><p>By Someone</p></header>
          <p>First   paragraph,<br>second line,<br><br>apart.</p>
          <h3>Deep</h3><ul><li>One<ul><li>Nested</li></ul></li></ul>
          <blockquote>Quoted</blockquote><table><tr><td>A</td><td>B</td></tr></table>
          <aside>An aside</aside><pre>kept   as
          it is

        split</pre>Loose words<form>Subscribe <button>now</button></form>
        <footer>Tags</footer></article></main><footer>&copy; 2016</footer></body>
        """;
    assertThat(blocks(extract(page, "x.html")))
        .containsExactly(
            "b Site name",
            "b HomeAbout",
            "b Beside it",
            "t The title",
            "b By Someone",
            "p First paragraph,\nsecond line,",
            "p apart.",
            "h3 Deep",
            "p One",
            "p Nested",
            "p Quoted",
            "t A",
            "t B",
            "b An aside",
            "p kept   as\n  it is",
            "p split",
            "p Loose words",
            "b Subscribe now",
            "b Tags",
            "b \u00A9 2016");
  }

  @Test
  void whatIsNotShownIsDropped() throws Exception {
    String page =
        "<p>Seen<script>a</script><style>b</style><template>c</template><noscript>d</noscript></p>"
            + "<div hidden>e</div><div style='color:red; DISPLAY : none'>f</div><!-- g -->"
            + "<svg><text>h</text></svg><span aria-hidden=true>i</span><iframe>j</iframe>";
    assertThat(extract(page, "x.html").rawText()).isEqualTo("Seen");
  }

  @Test
  void entitiesAndBlanksAreWhatABrowserShows() throws Exception {
    String page = "<p>a&nbsp;b &lt;c&gt; &#8220;d&#x201D; &bogus; <b>e</b> <i>f</i>g&#0;</p>";
    assertThat(extract(page, "x.html").rawText())
        .startsWith("a\u00A0b <c> \u201Cd\u201D &bogus; e fg");
  }

  @Test
  void theHeadIsMetadata() throws Exception {
    String page =
        "<head><title>T | Site</title><meta property='og:title' content='T'>"
            + "<meta name=Author content=' A. One '><meta name=author content='B'>"
            + "<meta property=article:published_time content=2016-11-09T10:00:00Z>"
            + "<link rel=canonical href=https://x.org/t><meta name=keywords content=k></head>x";
    ExtractedText text = extract(page, "x.html");
    assertThat(text.metadata().title()).isEqualTo("T");
    assertThat(text.metadata().author()).isEqualTo("A. One; B");
    assertThat(text.metadata().date()).isEqualTo("2016-11-09T10:00:00Z");
    assertThat(text.metadata().source()).isEqualTo("https://x.org/t");
    assertThat(text.metadata().other()).containsOnlyKeys("keywords");
  }

  @Test
  void theDeclaredCharsetIsBelievedAnotherGuessed() throws Exception {
    String declared = "<meta charset=iso-8859-7><p>\u03B1\u03B2\u03B3</p>";
    ExtractedText greek = extract(declared.getBytes(Charset.forName("iso-8859-7")), "x.html");
    assertThat(greek.rawText()).isEqualTo("\u03B1\u03B2\u03B3");
    assertThat(greek.encoding()).isEqualTo("ISO-8859-7");
    assertThat(extract("<p>caf\u00E9</p>".getBytes(UTF_8), "x.html").issues()).isEmpty();
    ExtractedText guessed =
        extract("<p>The caf\u00E9 is na\u00EFve</p>".getBytes(ISO_8859_1), "x.html");
    assertThat(guessed.rawText()).isEqualTo("The caf\u00E9 is na\u00EFve");
    assertThat(codes(guessed)).containsExactly("encoding_guessed");
  }

  @Test
  void nestingCostsNoMoreThanItsLength() throws Exception {
    for (String tag : new String[] {"div", "b", "blockquote", "table><tr><td", "font", "p><a"}) {
      String page = ("<" + tag + ">").repeat(40_000) + "words";
      assertThat(extract(page, "x.html").rawText()).contains("words");
    }
  }

  @Test
  void aPageWithoutWordsIsEmpty() {
    for (String page : new String[] {"<html></html>", "<script>x</script>", "<img src=x>"}) {
      assertThat(errorClass(page.getBytes(UTF_8), "x.html")).isEqualTo("empty");
    }
  }
}
