package dev.parallax.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.text.CleaningStep;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages: their furniture, and the sentences they cut. */
class PageBreaksTest {

  private static final String SENTENCE =
      "The council met on the first day of each month to hear what had been done.";

  private static final List<String> MONTHS = List.of("March", "April", "May", "June", "July");

  @Test
  void aCutSentenceIsHealed() {
    List<String> paragraphs =
        CleaningFixture.paragraphs(
            """
            The river rose for nine days, and on the tenth the people of the
            lower town carried their beds to the school, which stood on the

            only hill there was. Some had brought their hens.

            Nobody complained, as far as the mayor could tell, and the bread
            that came from the valley was shared among all who had come.
            """);

    assertThat(paragraphs).hasSize(2);
    assertThat(paragraphs.get(0)).contains("which stood on the only hill");
  }

  @Test
  void aCutWordIsHealed() {
    List<String> paragraphs =
        CleaningFixture.paragraphs(
            """
            The river rose for nine days, and on the tenth the people of the
            lower town carried their beds to the school, where the adminis-

            tration had its seat. Some had brought their hens.
            """);

    assertThat(paragraphs).singleElement().asString().contains("administration had its seat");
  }

  @Test
  void aHeaderBelowNumbersFromOneDoesNotHideThatTheyCutSentences() {
    CleanedText cleaned = CleaningFixture.clean(pages("\n\n%1$d\n\nPAPERS ON RIVERS 16\n\n"));

    assertThat(cleaned.text()).doesNotContain("PAPERS").doesNotContainPattern("\\d");
    assertThat(cleaned.segments()).hasSize(1);
  }

  @Test
  void aSentenceIsHealedAcrossPageNumberAndHeader() {
    CleanedText cleaned =
        CleaningFixture.clean(pages("\n\n%2$d\n\nTHE JOURNAL OF RIVERS   %2$d\n\n"));

    assertThat(cleaned.text()).doesNotContain("JOURNAL").doesNotContainPattern("\\d");
    assertThat(cleaned.segments()).hasSize(1);
    assertThat(count(cleaned, CleaningStep.DROP_PAGE_FURNITURE)).isEqualTo(4);
    assertThat(count(cleaned, CleaningStep.HEAL_PAGE_BREAKS)).isEqualTo(4);
  }

  @Test
  void aHeaderInsideABlockIsDropped() {
    CleanedText cleaned = CleaningFixture.clean(pages("\nTHE JOURNAL OF RIVERS   %2$d\n"));

    assertThat(cleaned.text()).doesNotContain("JOURNAL");
    assertThat(cleaned.segments()).hasSize(1);
  }

  @Test
  void formFeedsShowWhereHeadersAndFootersStand() {
    CleanedText cleaned = CleaningFixture.clean(pages("\n%2$d\n\fRivers and Their Towns\n"));

    assertThat(cleaned.text()).doesNotContain("Towns").doesNotContain("\f");
    assertThat(cleaned.segments()).hasSize(1);
  }

  @Test
  void aCapitalMayResumeWhereAPageSurelyEnds() {
    String raw =
        """
        The river rose for nine days, and on the tenth the people of the
        lower town sent for help, which came from the village of New
        \fBrighton and from the farms. Some had brought their hens.
        """;

    assertThat(CleaningFixture.paragraphs(raw))
        .singleElement()
        .asString()
        .contains("New Brighton and");
  }

  @Test
  void refrainsAndNumberedHeadingsAreNoFurniture() {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      lines.add("Chapter " + i);
      lines.add((SENTENCE + " ").repeat(6));
      lines.add("We shall not be moved");
      lines.add((SENTENCE + " ").repeat(6));
    }
    CleanedText cleaned = CleaningFixture.clean(String.join("\n\n", lines));

    assertThat(count(cleaned, CleaningStep.DROP_PAGE_FURNITURE)).isZero();
    assertThat(cleaned.text()).contains("Chapter 1", "Chapter 4", "We shall not be moved");
  }

  @Test
  void numbersOfSectionsYearsAndTablesAreNoPageNumbers() {
    for (String[] numbers : new String[][] {{"1", "2", "3"}, {"2016"}, {"7", "7"}, {"30", "20"}}) {
      String raw =
          SENTENCE + "\n\n" + String.join("\n\n" + SENTENCE + "\n\n", numbers) + "\n\n" + SENTENCE;

      assertThat(CleaningFixture.clean(raw).text()).contains(numbers);
    }
    assertThat(CleaningFixture.clean(SENTENCE + "\n\n5\n\n6\n\n7\n").text())
        .contains("5\n\n6\n\n7");
  }

  @Test
  void aTextOfFurnitureOnlyIsKept() {
    assertThat(CleaningFixture.clean("Page 1\fPage 2\fPage 3").text())
        .isEqualTo("Page 1\n\nPage 2\n\nPage 3");
  }

  @Test
  void listsHeadingsAndSentencesAreNotHealed() {
    String raw =
        "It wants three things:\n\nbread\n\nbutter\n\nand salt\n\n" + SENTENCE + "\n\n" + SENTENCE;

    assertThat(CleaningFixture.clean(raw).segments()).hasSize(6);
  }

  /** Five pages of one sentence that never ends, with something between them. */
  private static String pages(String between) {
    StringBuilder raw = new StringBuilder();
    for (int page = 1; page <= 5; page++) {
      raw.append(page == 1 ? "The river rose" : "the river fell");
      for (int line = 0; line < 8; line++) {
        raw.append(" again and again while the people slept in the attic of\nthe school");
      }
      raw.append(" and in ").append(MONTHS.get(page - 1)).append(" all the people heard that");
      raw.append(
          page == 5
              ? " it fell.\n"
              : String.format(java.util.Locale.ROOT, between, page, page + 10));
    }
    return raw.toString();
  }

  private static long count(CleanedText cleaned, CleaningStep step) {
    return cleaned.edits().stream().filter(edit -> edit.step() == step).count();
  }
}
