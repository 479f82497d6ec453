package dev.parallax.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.CleaningConfig;
import dev.parallax.corpus.extract.Block;
import dev.parallax.model.text.CleaningStep;
import dev.parallax.model.text.Edit;
import dev.parallax.model.text.Segment;
import dev.parallax.model.text.SegmentKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each step can be switched off. */
class StepsTest {

  private static final String RAW =
      """
      The Price of Bread

      The winter was mild\u200B that year, and  the wheat came up early in all the
      fields along the river, so that nobody thought of the price of agri-
      culture, or of what it meant for the country in the coming year and

      7

      for bread, until the rain began to fall on the fields and on the little
      houses of those who owned them.

      © 2016 River Institute
      """;

  @ParameterizedTest
  @EnumSource(
      value = CleaningStep.class,
      names = {
        "NORMALIZE_CHARACTERS",
        "DROP_PAGE_FURNITURE",
        "HEAL_PAGE_BREAKS",
        "JOIN_HYPHENS",
        "UNWRAP_LINES"
      })
  void aStepThatIsOffMakesNoEdit(CleaningStep step) {
    assertThat(CleaningFixture.clean(RAW).edits()).extracting(Edit::step).contains(step);
    assertThat(CleaningFixture.clean(RAW, without(step)).edits())
        .extracting(Edit::step)
        .doesNotContain(step);
  }

  @Test
  void withoutWhiteSpaceNormalisationInnerBlanksStay() {
    CleaningConfig config = without(CleaningStep.NORMALIZE_WHITE_SPACE);

    assertThat(CleaningFixture.clean(RAW).text()).contains("year, and the");
    assertThat(CleaningFixture.clean(RAW, config).text()).contains("year, and  the");
  }

  @Test
  void withoutUnwrappingTheLinesOfAParagraphStay() {
    CleanedText cleaned = CleaningFixture.clean(RAW, without(CleaningStep.UNWRAP_LINES));

    assertThat(cleaned.text()).contains("in all the\nfields along").contains("agriculture");
    assertThat(CleaningFixture.texts(cleaned, SegmentKind.PARAGRAPH)).hasSize(1);
  }

  @Test
  void withoutJoiningHyphensStayAtTheirWord() {
    assertThat(CleaningFixture.clean(RAW, without(CleaningStep.JOIN_HYPHENS)).text())
        .contains("agri- culture");
  }

  @Test
  void withoutHeadingsAndBoilerplateAllIsParagraph() {
    CleaningConfig config =
        new CleaningConfig(true, true, true, true, true, true, true, true, false, false, true);

    assertThat(CleaningFixture.clean(RAW).segments())
        .extracting(Segment::kind)
        .containsExactly(SegmentKind.TITLE, SegmentKind.PARAGRAPH, SegmentKind.BOILERPLATE);
    assertThat(CleaningFixture.clean(RAW, config).segments())
        .extracting(Segment::kind)
        .containsOnly(SegmentKind.PARAGRAPH)
        .hasSize(3);
  }

  /** A format that marks notes has them set apart before any rule looks at them. */
  @Test
  void withoutSettingApartWhatAFormatMarksIsParagraphToo() {
    String raw = "The harbour was quiet.\n\nA note.";
    List<Block> marked =
        List.of(
            new Block(SegmentKind.PARAGRAPH, 0, 0, 22), new Block(SegmentKind.FOOTNOTE, 0, 24, 31));
    CleaningConfig all =
        new CleaningConfig(true, true, true, true, true, true, true, true, true, true, false);

    assertThat(CleaningFixture.clean(raw, marked, CleaningFixture.ALL).segments())
        .extracting(Segment::kind)
        .containsExactly(SegmentKind.PARAGRAPH, SegmentKind.FOOTNOTE);
    assertThat(CleaningFixture.clean(raw, marked, all).segments())
        .extracting(Segment::kind)
        .containsOnly(SegmentKind.PARAGRAPH);
  }

  private static CleaningConfig without(CleaningStep step) {
    return new CleaningConfig(
        step != CleaningStep.NORMALIZE_CHARACTERS,
        step != CleaningStep.DROP_PAGE_FURNITURE,
        step != CleaningStep.DROP_NOTE_NUMBERS,
        step != CleaningStep.DROP_TRANSCRIPT_NOTES,
        step != CleaningStep.HEAL_PAGE_BREAKS,
        step != CleaningStep.JOIN_HYPHENS,
        step != CleaningStep.UNWRAP_LINES,
        step != CleaningStep.NORMALIZE_WHITE_SPACE,
        true,
        true,
        true);
  }
}
