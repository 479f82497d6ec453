package dev.parallax.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.config.CleaningConfig;
import dev.parallax.corpus.extract.Block;
import dev.parallax.model.text.CleaningStep;
import dev.parallax.model.text.Edit;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.SegmentKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptNotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We thank her.  (Applause.)  And we go on. | We thank her. And we go on.",
        "We thank her [Applause] and go on. | We thank her and go on.",
        "We thank her.(APPLAUSE)And we go on. | We thank her. And we go on.",
        "(Laughter.) You laugh at it. | You laugh at it.",
        "It is late. (Standing ovation, cheers and applause.) | It is late.",
        "It is late. (Laughter.) (Applause.) We go home. | It is late. We go home.",
        "The [inaudible] was closed. | The was closed.",
      })
  void aNoteLeavesOneBlankBetweenTheWordsAroundIt(String raw, String cleaned) {
    assertThat(CleaningFixture.clean(raw).text()).isEqualTo(cleaned);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The crowd (applause for the mayor was thin) went home.",
        "There was laughter (and more of it).",
        "They played (music) and fell silent (pause) again.",
        "Applause is cheap, and cheers are cheaper.",
        "He said [we all] and (in all) meant it.",
        "A bracket [applause) that two kinds make.",
        "Open (applause and never closed.",
      })
  void otherTextInBracketsIsText(String raw) {
    assertThat(CleaningFixture.clean(raw).text()).isEqualTo(raw);
  }

  /** One line among the hard-wrapped ones of a paragraph, and a paragraph by itself. */
  @Test
  void aLineOfItsOwnGoesWithItsEnd() {
    String wrapped =
        """
        The harbour was quiet on the day when the ships came back from the north and
        (Applause.)
        nobody in the whole of the town could say what they had carried in their holds.

        [Laughter]

        The mayor spoke of better years, and of the ships that had been lost in between.
        """;

    assertThat(CleaningFixture.paragraphs(wrapped))
        .hasSize(2)
        .first()
        .asString()
        .contains("from the north and nobody");
  }

  @Test
  void aMarkedBlockThatIsNothingElseGoesToo() {
    String raw = "We thank her.\n\n(Applause.)\n\nWe go on.";
    List<Block> blocks =
        List.of(
            new Block(SegmentKind.PARAGRAPH, 0, 0, 13),
            new Block(SegmentKind.PARAGRAPH, 0, 15, 26),
            new Block(SegmentKind.PARAGRAPH, 0, 28, 37));

    CleanedText cleaned = CleaningFixture.clean(raw, blocks, CleaningFixture.ALL);

    assertThat(CleaningFixture.texts(cleaned, SegmentKind.PARAGRAPH))
        .containsExactly("We thank her.", "We go on.");
  }

  @Test
  void theIssueCountsThemAndTheEditsLeadToEach() {
    CleanedText cleaned =
        CleaningFixture.clean("One. (Applause.) Two. (Laughter.) Three, four and five.");

    assertThat(cleaned.issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.code()).isEqualTo(IssueCode.TRANSCRIPT_NOTES);
              assertThat(issue.message())
                  .startsWith("Notes of a transcriber, such as \"(Applause.)\", are left out")
                  .contains(": 2. ");
            });
    assertThat(cleaned.edits())
        .extracting(Edit::step)
        .containsExactly(CleaningStep.DROP_TRANSCRIPT_NOTES, CleaningStep.DROP_TRANSCRIPT_NOTES);
  }

  @Test
  void switchedOffTheyStay() {
    CleaningConfig off =
        new CleaningConfig(true, true, true, false, true, true, true, true, true, true, true);

    CleanedText cleaned = CleaningFixture.clean("We thank her. (Applause.) We go on.", off);

    assertThat(cleaned.text()).contains("(Applause.)");
    assertThat(cleaned.issues()).isEmpty();
  }
}
