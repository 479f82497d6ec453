package dev.parallax.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.Segment;
import dev.parallax.model.SegmentKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

  private static final String BODY =
      """
      The winter was mild that year, and the wheat came up early in all the
      fields along the river, so that nobody thought of the price of bread.
      """;

  private static final String LONG_LINE = BODY.replace("\n", " ").strip();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Price of Bread",
        "THE PRICE OF BREAD",
        "THE PRICE OF BREAD.",
        "What about Bread? And Wine?",
        "Whither Bread?",
        "2. The price of bread",
        "II. Bread and Wine",
        "IV.",
        "Chapter 3",
        "What bread means for trade",
        "The Evolving Regional Price of\nBread",
      })
  void headingsAreFound(String heading) {
    String raw = BODY + "\n" + heading + "\n\n" + BODY;
    CleanedText cleaned = CleaningFixture.clean(raw);

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.HEADING))
        .containsExactly(heading.replace("\n", " "));
    assertThat(cleaned.segments())
        .extracting(Segment::headingPath)
        .containsExactly(List.of(), List.of(), List.of(heading.replace("\n", " ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why are we here?",
        "Bread is dear.",
        "One thing was plain:",
        "Mr. Speaker, Members of the House:",
        "My countrymen,",
        "[A moment of silence]",
        "(Applause)",
        "“Bread Is Dear.”",
        "- The Price of Bread",
        "the price of bread",
        "1947 35,860 12.5",
        "What does the return of winter mean for the bakers of Norway and for all their friends in"
            + " Denmark, Iceland and Greenland?",
      })
  void whatIsNoHeadingIsBody(String line) {
    CleanedText cleaned = CleaningFixture.clean(LONG_LINE + "\n" + line + "\n" + LONG_LINE);

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.PARAGRAPH)).hasSize(3).contains(line);
  }

  @Test
  void aHeadingNeedsBodyAfterIt() {
    CleanedText cleaned = CleaningFixture.clean(LONG_LINE + "\n\nJane Roe");

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.HEADING)).isEmpty();
  }

  @Test
  void theTitleStandsBeforeAllBody() {
    String raw =
        "The Price of Bread\n\nJanuary 4, 1965\n\n1. Wheat\n\n" + BODY + "\nWine\n\n" + BODY;
    CleanedText cleaned = CleaningFixture.clean(raw);

    assertThat(cleaned.segments())
        .extracting(Segment::kind)
        .containsExactly(
            SegmentKind.TITLE,
            SegmentKind.BOILERPLATE,
            SegmentKind.HEADING,
            SegmentKind.PARAGRAPH,
            SegmentKind.HEADING,
            SegmentKind.PARAGRAPH);
    assertThat(cleaned.segments().get(3).headingPath()).containsExactly("1. Wheat");
    assertThat(cleaned.segments().get(5).headingPath()).containsExactly("Wine");
  }

  @Test
  void aNumberedFirstHeadingIsNoTitle() {
    CleanedText cleaned = CleaningFixture.clean("I. Wheat\n\n" + BODY);

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.HEADING)).containsExactly("I. Wheat");
  }

  @Test
  void aTitleInCapitalsMayBeLongAndEndWithADate() {
    for (String title :
        List.of(
            "THE MAYOR'S ANNUAL MESSAGE TO THE COUNCIL ON THE STATE OF THE RIVER AND ON THE BUDGET FOR 1946.",
            "Annual Message to the Council on the State of the River. January 22, 1970")) {
      CleanedText cleaned = CleaningFixture.clean(title + "\n\n" + LONG_LINE);

      assertThat(CleaningFixture.texts(cleaned, SegmentKind.TITLE)).containsExactly(title);
    }
  }

  @Test
  void aShoutedOpeningIsBody() {
    String raw = " MAYOR-ELECT JoHN ROE’s win in the\n" + BODY.replace("The winter", "winter");
    CleanedText cleaned = CleaningFixture.clean(raw);

    assertThat(cleaned.segments()).extracting(Segment::kind).containsExactly(SegmentKind.PARAGRAPH);
  }

  @Test
  void aHeadingMayRunIntoItsBody() {
    CleanedText cleaned = CleaningFixture.clean(BODY + "\nThe Price of Bread\n" + BODY);

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.HEADING))
        .containsExactly("The Price of Bread");
  }

  @Test
  void aListInTitleCaseIsNoStackOfHeadings() {
    String raw = LONG_LINE + "\nWheat Flour\nRye Flour\nOat Flakes\nCorn Starch\n" + LONG_LINE;
    CleanedText cleaned = CleaningFixture.clean(raw);

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.PARAGRAPH)).hasSize(6);
  }
}
