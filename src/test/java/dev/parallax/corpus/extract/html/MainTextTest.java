package dev.parallax.corpus.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.extract.ExtractedText;
import dev.parallax.corpus.extract.ExtractionTestBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTextTest extends ExtractionTestBase {

  private static final String ESSAY =
      "<h1>Tides</h1><p>The tides of the strait have set the hours of the ferries since the first"
          + " crossing.</p><p>Nobody in either town remembers another rule, and nobody wants"
          + " one.</p>";
  private static final String[] PARAGRAPHS = {
    "t Tides",
    "p The tides of the strait have set the hours of the ferries since the first crossing.",
    "p Nobody in either town remembers another rule, and nobody wants one."
  };

  /** A wrapper that is misused does not hide the text that it wraps. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<form id=aspnetForm>%s</form>",
        "<aside>%s</aside>",
        "<nav>%s</nav>",
        "<footer>%s</footer>",
        "<div aria-hidden=true>%s</div>",
        "<div style='visibility:hidden'>%s</div>",
        "<div style='display: none'>%s</div>",
        "<div hidden>%s</div>",
        "<div class='sidebar'>%s</div>",
        "<div class=comment>%s</div>",
        "<article class=comment><div>%s</div></article>",
        "<table><tr><td>Menu</td><td>%s</td></tr></table>",
        "<table><tr><td><table><tr><td>%s</td></tr></table></td></tr></table>",
        "<main><article><p>A teaser.</p></article><div>%s</div></main>",
        "<fieldset>%s</fieldset>",
        "<div role=dialog>%s</div>",
      })
  void contentDecidesAndNotTheWrapper(String wrapper) throws Exception {
    assertThat(blocks(extract("<body>" + wrapper.formatted(ESSAY), "x.html"))).contains(PARAGRAPHS);
  }

  /** What stands beside the text is boilerplate, however it is called and however long it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=comments><p>%s</p></div>",
        "<ol class=commentlist><li><article class=comment-body><p>%s</p></article></ol>",
        "<section class='comments-area'><div class='comment reply'>%s</div></section>",
        "<div itemscope itemtype='https://schema.org/Comment'>%s</div>",
        "<fb:comments><p>%s</p></fb:comments>",
        "<div class='disqus-thread'>%s</div>",
      })
  void commentsFollowTheText(String thread) throws Exception {
    String insult =
        "What a stupid piece of trash this is, and all who wrote it. ".repeat(20).strip();
    assertThat(
            blocks(extract("<body><div>" + ESSAY + "</div>" + thread.formatted(insult), "x.html")))
        .containsAll(java.util.List.of(PARAGRAPHS))
        .contains("b " + insult);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div id=cookie-banner>%s</div>",
        "<div class=cookieConsent>%s</div>",
        "<div role=navigation>%s</div>",
        "<div class='share-bar'>%s</div>",
        "<div class='ad-slot'>%s</div>",
        "<ul class=breadcrumbs><li>%s</ul>",
        "<div class='newsletter-signup'>%s</div>",
        "<div class='related-posts'>%s</div>",
        "<div id='site-footer'>%s</div>",
        "<div class='post-tags'>%s</div>",
        "<p><a href=/x>%s</a></p>",
      })
  void furnitureIsBoilerplate(String furniture) throws Exception {
    String words = "Accept all the offers of the day";
    assertThat(blocks(extract("<body>" + ESSAY + furniture.formatted(words), "x.html")))
        .containsExactly(PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[2], "b " + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "social-policy",
        "advertising-in-japan",
        "related-work-in-1950",
        "the-popular-vote"
      })
  void aNameThatSaysMoreIsNoFurniture(String id) throws Exception {
    String section = "<section id='" + id + "'><p>One more point is due here.</p></section>";
    assertThat(blocks(extract("<body>" + ESSAY + section, "x.html")))
        .contains("p One more point is due here.");
  }

  @Test
  void whatOnlyAScreenReaderSaysAndWhatIsStruckOutIsLeftOut() throws Exception {
    ExtractedText text =
        extract(
            "<body>"
                + ESSAY
                + "<p>It rose by <del>forty</del><ins>thirty</ins> percent."
                + "<span class=sr-only>opens in a new window</span></p>",
            "x.html");
    assertThat(blocks(text)).contains("p It rose by thirty percent.");
    assertThat(codes(text)).containsExactly("deleted_text_left_out");
  }

  @Test
  void hiddenParagraphsAreToldOf() throws Exception {
    String hidden = "<div hidden><p>" + "A word that nobody sees. ".repeat(5) + "</p></div>";
    assertThat(codes(extract("<body>" + ESSAY + hidden, "x.html")))
        .containsExactly("hidden_text_left_out");
  }

  @Test
  void quotationsAndNotesAreAsTheyAreShown() throws Exception {
    String page =
        "<p>He called it <q>a war of <q>ideas</q></q>.<sup>1</sup> On 4 km<sup>2</sup> of the"
            + " 9<sup>th</sup> ward<sup><a href='#n'>[2]</a></sup> they built<a href='#fn3'"
            + " role=doc-noteref>3</a>.</p><section role=doc-endnotes><p>1. A note.</p></section>";
    assertThat(blocks(extract(page, "x.html")))
        .containsExactly(
            "p He called it “a war of ‘ideas’”. On 4 km2 of the 9th ward they built.",
            "f 1. A note.");
  }

  @Test
  void anElementThatClosesItselfDoesNotSwallowThePage() throws Exception {
    String page =
        "<html><head><title/><script src='a.js' /></head><body><a id='x'/><div class=\"comments\"/>"
            + "<p>Seen.</p><p>See <a href=/a/>there</a> too.</p></body></html>";
    assertThat(blocks(extract(page, "x.xhtml"))).containsExactly("p Seen.", "p See there too.");
    assertThat(SelfClosedTags.expand("a < b />c<br/><p class=x/>"))
        .isEqualTo("a < b />c<br/><p class=x/>");
  }
}
