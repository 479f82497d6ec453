package dev.parallax.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
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
        "(Music)",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What bakers can do",
        "Why is bread so dear?",
        "4. What the river has to do with it",
        "What the bakers of the upper valley may expect this year, if anything",
      })
  void aWeakHeadingNeedsOthersInTheDocument(String line) {
    String alone = LONG_LINE + "\n\n" + line + "\n\n" + LONG_LINE;
    String among = alone + "\n\nThe price of bread\n\n" + LONG_LINE;

    assertThat(CleaningFixture.paragraphs(alone)).hasSize(3).contains(line);
    assertThat(CleaningFixture.texts(CleaningFixture.clean(among), SegmentKind.HEADING))
        .containsExactly(line, "The price of bread");
  }

  @Test
  void twoQuestionsOverBodyAreHeadings() {
    String raw =
        String.join("\n\n", LONG_LINE, "Who grows it?", LONG_LINE, "Who pays for it?", LONG_LINE);

    assertThat(CleaningFixture.texts(CleaningFixture.clean(raw), SegmentKind.HEADING))
        .containsExactly("Who grows it?", "Who pays for it?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L\n\nIs bread dear?\n\nIt is dear.\n\nL",
        "L\n\nIs bread dear?\n\nIt is dear, as everybody knows.\n\nL",
        "L\n\nWe ask ourselves.\n\nIs bread dear?\n\nL",
        "L\n\nIs bread dear?\nL",
        "L\n\nWhat was on the table:\n\nBread made of rye and\n\nL",
        "L\n\nWhat was on the table:\n\nAll that there is\n\nL",
        "L\n\nAll that there was of the\n\nL",
        "L\n\nLet me say what I fear.\n\nL",
        "L\n\nDear Bakers,\n\nL",
      })
  void aLineInTheCourseOfTheTextIsBodyThoughTheDocumentHasHeadings(String lines) {
    String raw =
        "The price of bread\n\n"
            + LONG_LINE
            + "\n\nThe price of wine\n\n"
            + (lines + "\n\nThe price of salt\n\nL").replaceAll("\\bL\\b", LONG_LINE);

    assertThat(CleaningFixture.texts(CleaningFixture.clean(raw), SegmentKind.HEADING))
        .containsExactly("The price of wine", "The price of salt");
  }

  @Test
  void aSubtitleHeadsNothing() {
    String raw =
        "THE PRICE OF BREAD\n\nWhat bakers may expect this year, and what they can do\n\n"
            + "Jane Roe\n\n"
            + BODY
            + "\nThe river\n\n"
            + BODY;
    CleanedText cleaned = CleaningFixture.clean(raw);

    assertThat(cleaned.segments())
        .extracting(Segment::kind)
        .containsExactly(
            SegmentKind.TITLE,
            SegmentKind.HEADING,
            SegmentKind.BOILERPLATE,
            SegmentKind.PARAGRAPH,
            SegmentKind.HEADING,
            SegmentKind.PARAGRAPH);
    assertThat(cleaned.segments().get(3).headingPath()).isEmpty();
    assertThat(cleaned.segments().get(5).headingPath()).containsExactly("The river");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Introduction", "1. Wheat and rye"})
  void aFirstSectionUnderTheTitleIsNoSubtitle(String heading) {
    CleanedText cleaned = CleaningFixture.clean("The Price of Bread\n\n" + heading + "\n\n" + BODY);

    assertThat(cleaned.segments().get(2).headingPath()).containsExactly(heading);
  }

  @Test
  void aQuestionMayBeTheTitleButNoSubtitle() {
    String question = "Why is bread so dear?";

    assertThat(
            CleaningFixture.texts(
                CleaningFixture.clean(question + "\n\n" + BODY), SegmentKind.TITLE))
        .containsExactly(question);
    assertThat(CleaningFixture.paragraphs("The Price of Bread\n\n" + question + "\n\n" + BODY))
        .hasSize(2)
        .startsWith(question);
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
