package dev.parallax.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

  private static final String BODY =
      "The winter was mild that year, and the wheat came up early in all the fields along the"
          + " river, so that nobody thought of the price of bread.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Roe is a senior fellow at the River Institute.",
        "Jane A. Roe and John Doe are professors at Hilltop.\n\njane.roe@example.org",
        "Dr. Jane Roe is professor of history at Hilltop University and the author of two books.",
        "River Letters is an occasional newsletter on floods.",
        "Please direct any comments or questions to letters@example.org.",
        "River Institute\n\nwww.example.org",
        "© 2016 River Institute",
        "Copyright 2024 by the River Institute. All rights reserved.",
        "The views expressed are those of the author.",
        "This article was first published in River Letters.",
        "Subscribe to our newsletter for weekly updates.",
        "About the author",
      })
  void whatFollowsTheBodyIsSetApart(String after) {
    CleanedText cleaned = CleaningFixture.clean(BODY + "\n\n" + BODY + "\n\n" + after);

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.PARAGRAPH)).containsExactly(BODY, BODY);
    assertThat(CleaningFixture.texts(cleaned, SegmentKind.BOILERPLATE))
        .containsExactly(after.split("\n\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Roe",
        "By Jane Roe and John Doe",
        "By Analyst 7",
        "By Jane Roe, a baker in the upper valley (retired)",
        "By Jane Roe (Hilltop)",
        "Jane Roe",
        "Jane A. van Roe",
        "Jane Roe · 4 January 1965",
        "Jane Roe – January 4, 1965",
        "4 January 1965 | Jane Roe",
        "January 4, 1965",
        "4 January 1965",
        "Published on Monday, January 4, 1965",
        "2016-11-09",
        "9:10 P.M. EST",
        "Share this article",
        "Vol. 3, No. 2",
      })
  void whatComesBeforeTheBodyIsSetApart(String before) {
    CleanedText cleaned = CleaningFixture.clean("The Price of Bread\n\n" + before + "\n\n" + BODY);

    assertThat(cleaned.segments())
        .extracting(Segment::kind)
        .containsExactly(SegmentKind.TITLE, SegmentKind.BOILERPLATE, SegmentKind.PARAGRAPH);
  }

  @Test
  void aNameThatTheNoteOnTheAuthorRepeatsIsAByline() {
    String note = "About the author: Baker Miller is a baker.";
    CleanedText cleaned =
        CleaningFixture.clean("The Price of Bread\n\nBaker Miller\n\n" + BODY + "\n\n" + note);

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.BOILERPLATE))
        .containsExactly("Baker Miller", note);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Winter Wheat", "Roe Wheat", "Old Norway and Bread"})
  void aHeadingInTitleCaseIsNoByline(String heading) {
    String text = BODY + " The Wheat Board of Norway met. Winter came.";
    CleanedText cleaned = CleaningFixture.clean("The Price of Bread\n\n" + heading + "\n\n" + text);

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.HEADING)).containsExactly(heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Roe, a baker in the upper valley",
        "Jane Roe",
        "Jane Roe · 4 January 1965",
        "By Jane Roe, a baker, the price was thought too high."
      })
  void aBylineAmidTheBodyIsLeft(String line) {
    CleanedText cleaned = CleaningFixture.clean(BODY + "\n\n" + line + "\n\n" + BODY);

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.BOILERPLATE)).isEmpty();
  }

  @Test
  void headingsThatOnlyBoilerplateFollowsAreBoilerplate() {
    String raw = BODY + "\n\nRiver Letters\n\nRiver Letters is an occasional newsletter on floods.";
    CleanedText cleaned = CleaningFixture.clean(raw);

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.BOILERPLATE))
        .hasSize(2)
        .startsWith("River Letters");
    assertThat(cleaned.segments().get(1).headingPath()).isEmpty();
  }

  @Test
  void aSignatureIsBoilerplate() {
    CleanedText cleaned =
        CleaningFixture.clean(BODY + "\n\nJANE ROE\n\nThe Town Hall,\n\nFebruary 2, 1973.");

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.PARAGRAPH)).containsExactly(BODY);
  }

  @Test
  void bodyBetweenBodyIsNeverSetApart() {
    List<String> lines =
        List.of(
            "Jane Roe is a senior fellow at the River Institute.",
            "Please direct any comments to letters@example.org.",
            "© 2016 River Institute",
            "www.example.org");
    for (String line : lines) {
      CleanedText cleaned = CleaningFixture.clean(BODY + "\n\n" + line + "\n\n" + BODY);

      assertThat(CleaningFixture.texts(cleaned, SegmentKind.BOILERPLATE)).isEmpty();
    }
  }

  @Test
  void aLastLineWithoutFullStopIsBody() {
    CleanedText cleaned = CleaningFixture.clean(BODY + "\n\nand so the winter went, as winters go");

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.BOILERPLATE)).isEmpty();
  }

  @Test
  void aTextThatIsAllBoilerplateIsLeftAsItIs() {
    CleanedText cleaned = CleaningFixture.clean("Jane Roe is a senior fellow at the Institute.");

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.PARAGRAPH)).hasSize(1);
  }
}
