package dev.parallax.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.text.SegmentKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hard-wrapped print: columns beside figures, deep footers, glued headings, what is no text. */
class PrintTest {

  private static final String BODY =
      "The mill stood at the bend of the river for two hundred years, and the people of the valley"
          + " brought their wheat to it each autumn, whoever was king.";

  @Test
  void aNarrowColumnIsUnwrappedByItsOwnWidth() {
    String wide =
        """
        The mill stood at the bend of the river for two hundred years, and the people of the whole
        valley brought their wheat to it each autumn, whoever was king and whatever the taxes were.
        """;
    String narrow =
        """
        Then the railway came. It carried the
        wheat to the towns, where the new
        mills were cheaper, and by the spring
        the old wheel was still.
        """;

    assertThat(CleaningFixture.paragraphs(wide + narrow + "\n" + wide))
        .hasSize(2)
        .allSatisfy(paragraph -> assertThat(paragraph).startsWith("The mill"));
  }

  @Test
  void aFooterMayHaveThreeLines() {
    StringBuilder raw = new StringBuilder();
    for (int page = 1; page <= 4; page++) {
      raw.append(page == 1 ? "The wheel turned and the people of the lower valley and\n" : "")
          .append("the children of the upper valley carried in the year of the flood number ")
          .append("one two three four".split(" ", -1)[page - 1])
          .append("\nuntil in the month after that one they brought it no more and the miller of ")
          .append("the old the new the high the low".split(" (?=the)", -1)[page - 1])
          .append(" mill\nhad to ask the miller of the other valley for what he had left of his ")
          .append("oats rye barley maize".split(" ", -1)[page - 1])
          .append("\nsacks of wheat to the old mill at the bend of the river and\n")
          .append("Annals of the Valley\nThe Mill\n")
          .append(40 + page)
          .append(page < 4 ? "\f" : "");
    }
    CleanedText cleaned = CleaningFixture.clean(raw.toString());

    assertThat(cleaned.segments()).hasSize(1);
    assertThat(cleaned.text()).doesNotContain("Annals", "The Mill", "41", "44");
  }

  @Test
  void aHeadingIsToldThoughNoBlankLineFollows() {
    String raw =
        BODY
            + "\n\nViews of the miller\n"
            + "The miller said that he had waited long enough for the rain, and that the people had\n"
            + "had their bread. He asked for the upper wheel to be left as it was until the summer,\n"
            + "since nobody could tell how high the river would rise.\n";

    assertThat(CleaningFixture.texts(CleaningFixture.clean(raw), SegmentKind.HEADING))
        .containsExactly("Views of the miller");
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-\nrays", "T-\nshirts", "e-\nmail", "d-\ndimensional"})
  void aLetterKeepsItsHyphen(String cut) {
    String raw =
        "The engineer of the mill had asked the people of the valley for " + cut + " again";

    assertThat(CleaningFixture.clean(raw + " and\nthen for the wheel of it.").text())
        .contains(cut.replace("\n", ""));
  }

  @Test
  void referencesAreNoParagraphsAndTheirHeadingStays() {
    CleanedText cleaned =
        CleaningFixture.clean(
            BODY
                + "\n\nReferences\n\nRoe, J. (1990), \"The mill\", Journal of Rivers, Vol. 3, pp. 1-9."
                + "\n\nDoe, J. (1991), Wheat and Water, Hilltop Press, Hilltop.");

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.REFERENCE)).hasSize(2);
    assertThat(CleaningFixture.texts(cleaned, SegmentKind.HEADING)).containsExactly("References");
    assertThat(codes(cleaned)).containsExactly("set_apart");
  }

  @Test
  void aSectionCalledSourcesThatHoldsNoEntriesIsText() {
    CleanedText cleaned = CleaningFixture.clean(BODY + "\n\nSources\n\n" + BODY + "\n\n" + BODY);

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.PARAGRAPH)).hasSize(3);
  }

  @Test
  void whatAChartLeavesInATextIsSetApart() {
    CleanedText cleaned =
        CleaningFixture.clean(
            BODY
                + "\n\nFigure 2. Wheat and bread\n10\n20\n30\nMar.\n1990\nSource: the mill's books.\n\n"
                + "The Flood\n\n"
                + BODY);

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.CAPTION))
        .containsExactly("Figure 2. Wheat and bread", "Source: the mill's books.");
    assertThat(CleaningFixture.texts(cleaned, SegmentKind.TABLE)).hasSize(5);
    assertThat(CleaningFixture.texts(cleaned, SegmentKind.HEADING)).containsExactly("The Flood");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Print journalism has been dying for as long as the mill has stood still.",
        "Share prices fell on the day when the old wheel was stopped for good.",
        "Address the drought first, or the river will do it for you in the end.",
        "Contact with the lower valley was lost when the bridge was carried away.",
        "Shared bread is a fellow traveller's best friend in the upper valley."
      })
  void aSentenceThatBeginsLikeBoilerplateIsText(String sentence) {
    assertThat(CleaningFixture.paragraphs(sentence + "\n\n" + BODY + "\n\n" + BODY)).hasSize(3);
    assertThat(CleaningFixture.paragraphs(BODY + "\n\n" + BODY + "\n\n" + sentence)).hasSize(3);
  }

  @Test
  void muchBoilerplateIsTold() {
    CleanedText cleaned =
        CleaningFixture.clean(
            BODY
                + "\n\nJane Roe is a senior fellow at the River Institute, an old house by the mill.");

    assertThat(codes(cleaned)).containsExactly("much_boilerplate");
  }

  private static List<String> codes(CleanedText cleaned) {
    return cleaned.issues().stream().map(issue -> issue.code().label()).toList();
  }
}
