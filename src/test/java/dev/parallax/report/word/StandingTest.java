package dev.parallax.report.word;

import static dev.parallax.report.read.SampleRows.comparison;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.report.read.Row;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

  @ParameterizedTest
  @CsvSource({
    ".01, .01, SHOWN",
    ".001, .05, SHOWN",
    ".001, .0500001, ALONE",
    ".05, .9, ALONE",
    ".051, .9, CHANCE",
    ".4, , HOPELESS"
  })
  void followsFromPAndQ(Double p, Double q, Standing standing) {
    Map<String, Object> cells = q == null ? Map.of("p", p) : Map.of("p", p, "q", q);

    assertThat(Standing.of(comparison("frame", "a", cells))).isEqualTo(standing);
  }

  @Test
  void aReasonForDoubtMakesAHintOfWhatIsFoundAndNoneOfWhatCouldBeChance() {
    for (String doubt : new String[] {"fragile", "unsettled", "doubtful"}) {
      assertThat(Standing.of(comparison("frame", "a", Map.of("q", .01, doubt, true))))
          .as(doubt)
          .isEqualTo(Standing.HINT);
      assertThat(Standing.of(comparison("frame", "a", Map.of("q", .4, doubt, true))))
          .as(doubt)
          .isEqualTo(Standing.CHANCE);
    }
    assertThat(
            Standing.of(
                comparison("tone", "a", Map.of("q", .01, "opposed_instruments", "corenlp"))))
        .isEqualTo(Standing.HINT);
    assertThat(
            Standing.of(
                comparison(
                    "frame", "a", Map.of("q", .01, "corrected_low", -.1, "corrected_high", .1))))
        .isEqualTo(Standing.HINT);
  }

  @Test
  void whatTheInstrumentsErrorCouldHaveMadeIsNeverShown() {
    assertThat(Standing.of(comparison("tone", "a", Map.of("q", .01, "within_error", true))))
        .isEqualTo(Standing.WITHIN_ERROR);
    assertThat(
            Standing.of(
                comparison("tone", "a", Map.of("inference", "descriptive", "within_error", true))))
        .isEqualTo(Standing.UNTESTED);
  }

  @Test
  void saysThePThatWouldStandOutAlone() {
    Row alone = comparison("term", "a", Map.of("p", .003, "q", .3));

    assertThat(Standing.words(alone))
        .isEqualTo("could be chance among so many tests; alone it would stand out (p\u00A0.003)");
    assertThat(Standing.words(comparison("term", "a", Map.of("p", .3, "q", .3))))
        .isEqualTo("could be chance");
  }
}
