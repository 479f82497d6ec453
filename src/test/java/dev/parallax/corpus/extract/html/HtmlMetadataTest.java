package dev.parallax.corpus.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.corpus.extract.ExtractionTestBase;
import dev.parallax.model.text.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMetadataTest extends ExtractionTestBase {

  /** However JSON-LD writes it, it says the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'@type':'NewsArticle','headline':'Looms','datePublished':'2016-11-08','author':[{'name':'Jane"
            + " Roe'},{'name':'John Doe'}]}",
        "[{'@type':'WebSite','name':'X'},{'@type':['Article','Thing'],'headline':'Looms','datePublished':'2016-11-08','author':['Jane"
            + " Roe','John Doe']}]",
        "{'@graph':[{'@type':'Person','@id':'#j','name':'Jane"
            + " Roe'},{'@type':'BlogPosting','headline':'Looms','datePublished':'2016-11-08','author':[{'@id':'#j'},{'givenName':'John','familyName':'Doe'}]}]}",
        "<!-- {'@type':'OpinionNewsArticle','name':'Looms','datePublished':'2016-11-08','creator':[{'name':['Jane"
            + " Roe','John Doe']}]} -->",
      })
  void jsonLd(String json) throws Exception {
    Metadata metadata =
        of("<script type='application/ld+json'>" + json.replace('\'', '"') + "</script>");
    assertThat(metadata.title()).isEqualTo("Looms");
    assertThat(metadata.author()).isEqualTo("Jane Roe; John Doe");
    assertThat(metadata.date()).isEqualTo("2016-11-08");
  }

  @Test
  void severalAuthorsAreAListAndAnAddressIsNone() throws Exception {
    assertThat(
            of("<meta name=citation_author content='Roe, Jane'><meta name=citation_author"
                    + " content='Doe, John'>")
                .author())
        .isEqualTo("Roe, Jane; Doe, John");
    assertThat(
            of("<meta property=article:author content='https://f.example/jane'><meta name=byl"
                    + " content='By Jane Roe'>")
                .author())
        .isEqualTo("By Jane Roe");
    assertThat(of("<meta name=author content='jane@x.example (Jane Roe)'>").author())
        .isEqualTo("Jane Roe");
    assertThat(of("<p itemprop=author><span itemprop=name>Jane Roe</span>, our guest</p>").author())
        .isEqualTo("Jane Roe");
    assertThat(of("<a rel=author href=/r>Jane Roe</a>").author()).isEqualTo("Jane Roe");
  }

  @Test
  void jsonThatIsBrokenOrDeepIsNoneOfTheTexts() throws Exception {
    assertThat(of("<script type='application/ld+json'>{</script>").author()).isNull();
    assertThat(
            of("<script type='application/ld+json'>"
                    + "[".repeat(900)
                    + "]".repeat(900)
                    + "</script>")
                .author())
        .isNull();
  }

  private static Metadata of(String head) throws Exception {
    return extract(head + "<p>Some words stand here.</p>", "x.html").metadata();
  }
}
