package dev.parallax.corpus.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Pages that cost more than a line for each line: with a square cost these would not end. */
class HostilePagesTest {

  private static final int MANY = 2_000_000;

  @Test
  void aMillionSlashesWithoutATag() {
    String page = "/>".repeat(MANY);

    assertThat(SelfClosedTags.expand(page).length()).isEqualTo(page.length());
  }

  @Test
  void selfClosedTagsAreClosedWhereverTheyStand() {
    assertThat(SelfClosedTags.expand("<title/><br/><p class=\"a\"/>x"))
        .isEqualTo("<title></title><br/><p class=\"a\"></p>x");
  }

  @Test
  void blanksInWhatAPageSaysOfItself() {
    String script = "<script type='application/ld+json'>" + " ".repeat(MANY) + "-</script>";

    assertThat(HtmlMetadata.of(Jsoup.parse(script)).author()).isNull();
  }

  @Test
  void whatSaysItselfInACommentIsRead() {
    String script =
        "<script type='application/ld+json'>//<![CDATA[\n{\"@type\":\"Article\",\"author\":"
            + "{\"name\":\"Jane Roe\"}}\n//]]></script>";

    assertThat(HtmlMetadata.of(Jsoup.parse(script)).author()).isEqualTo("Jane Roe");
  }

  @Test
  void anAuthorOfSignsAlone() {
    String author = "@".repeat(20_000) + "(".repeat(20_000);

    assertThat(HtmlMetadata.of(Jsoup.parse("<meta name=author content='" + author + "'>")).author())
        .isNotNull();
  }

  @Test
  void anAuthorsAddressIsLeftOut() {
    assertThat(
            HtmlMetadata.of(Jsoup.parse("<meta name=author content='jane@example.org (Jane Roe)'>"))
                .author())
        .isEqualTo("Jane Roe");
  }
}
