package dev.parallax.report.word;

import static dev.parallax.report.read.SampleRows.comparison;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.report.read.Row;
import dev.parallax.report.read.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DifferenceGroupTest {

  private static final Labels LABELS =
      Labels.of(Rows.none("entities"), Rows.none("topics"), new Families(DeclaredFamilies.ALL));

  private static final Row SHOWN = comparison("frame", "shown", Map.of("q", .01));
  private static final Row HINT = comparison("frame", "hint", Map.of("q", .01, "fragile", true));
  private static final Row CHANCE = comparison("frame", "chance", Map.of("q", .4, "p", .2));
  private static final Row WITHIN =
      comparison("tone", "within", Map.of("q", .01, "within_error", true));
  private static final Row UNTESTED =
      comparison("frame", "untested", Map.of("inference", "descriptive"));

  /**
   * Whatever the order, nobody meets one that could be chance under a heading of those that are
   * shown.
   */
  @Test
  void keepsWhatIsShownApartFromWhatIsNot() {
    List<DifferenceGroup> groups = of(UNTESTED, WITHIN, CHANCE, HINT, SHOWN);

    assertThat(groups)
        .extracting(DifferenceGroup::kind)
        .containsExactly("shown", "hint", "chance", "untested");
    assertThat(groups)
        .extracting(DifferenceGroup::heading)
        .containsExactly(
            "The clearest difference",
            "A hint, no more",
            "Large, but could be chance",
            "Not tested: too few documents have them");
    assertThat(groups.get(2).differences()).extracting(Difference::id).hasSize(2);
    assertThat(groups.get(2).differences())
        .extracting(Difference::sure)
        .containsExactly("the instrument’s own error could have made it", "could be chance");
  }

  @Test
  void saysWhereNoneIsShown() {
    assertThat(of(CHANCE, WITHIN))
        .extracting(DifferenceGroup::heading)
        .containsExactly("No difference could be shown; the largest, which could be chance");
    assertThat(of(UNTESTED))
        .extracting(DifferenceGroup::heading)
        .containsExactly("The clearest differences between these documents, none of them tested");
    assertThat(of()).isEmpty();
  }

  private static List<DifferenceGroup> of(Row... rows) {
    return DifferenceGroup.of(
        Arrays.asList(rows),
        row -> Difference.of(row, List.of(), LABELS, (comparison, cohort) -> List.of()));
  }
}
