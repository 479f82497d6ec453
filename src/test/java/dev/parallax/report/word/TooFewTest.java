package dev.parallax.report.word;

import static dev.parallax.report.read.SampleRows.comparison;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parallax.model.family.Family;
import dev.parallax.model.family.Scale;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.report.read.CohortPair;
import dev.parallax.report.read.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TooFewTest {

  private static final Families FAMILIES = new Families(DeclaredFamilies.ALL);

  /** Mentions of an actor, or verbs of it, in either cohort. */
  @ParameterizedTest
  @CsvSource({
    "agency, country:JPN, 5, 5, false",
    "agency, country:JPN, 2, 90, true",
    "agency, country:JPN, 90, 4, true",
    "agency, country:JPN, , 90, true",
    "patient, country:JPN, 90, 4, true",
    "verb, country:JPN/agent/look, 90, 1, true",
    "entity_tone, country:JPN, 2, 2, true",
    "frame, policy/economic, 2, 2, false",
    "term, war/NOUN, 2, 2, false"
  })
  void sharesOfAFewMentionsAreNamedAlone(
      String family, String key, Integer a, Integer b, boolean few) {
    assertThat(isFew(row(family, key, a, b, 3, 3, null))).isEqualTo(few);
  }

  @Test
  void soIsADeedThatIsToldOnceOrTwice() {
    String deed = "country:JPN > country:CHN";
    assertThat(isFew(row("acts_on", deed, 900, 900, 1, 1, null))).isTrue();
    assertThat(isFew(row("acts_on", deed, 900, 900, 3, 0, null))).isFalse();
    assertThat(isFew(row("verb", "country:JPN/agent/look", 14, 14, 0, 2, null))).isTrue();
    assertThat(isFew(row("agency", "country:JPN", 14, 14, 0, 2, null)))
        .as("two deeds of fourteen mentions say something of the mentions")
        .isFalse();
  }

  @Test
  void whatIsUnlikelyToBeChanceIsNot() {
    assertThat(isFew(row("agency", "country:JPN", 4, 4, 4, 0, .01))).isFalse();
    assertThat(isFew(row("agency", "country:JPN", 4, 4, 4, 0, .06))).isTrue();
  }

  /** They may not be the page's finding, however large the difference. */
  @Test
  void theyDoNotLead() {
    Row large = row("agency", "country:JPN", 1, 1, 0, 1, null);
    Row firm = row("agency", "country:CHN", 50, 50, 5, 9, null);
    PairRows pair = new PairRows(new CohortPair("2016", "2024"), List.of(large, firm), FAMILIES);

    assertThat(ClearestDifferences.of(pair, row -> false)).containsExactly(firm);
  }

  private static boolean isFew(Row row) {
    Family family = FAMILIES.of(row);
    Scale scale = family.unit().scale();
    return TooFew.of(row, family, scale);
  }

  private static Row row(
      String family,
      String key,
      Integer denominatorA,
      Integer denominatorB,
      int a,
      int b,
      Double q) {
    Map<String, Object> cells = new HashMap<>();
    cells.put("difference", .5);
    cells.put("strength", 1.0);
    cells.put("evidence", "shown");
    cells.put("inference", q == null ? "descriptive" : "inferred");
    cells.put("numerator_a", (double) a);
    cells.put("numerator_b", (double) b);
    if (denominatorA != null) {
      cells.put("denominator_a", (double) denominatorA);
    }
    if (denominatorB != null) {
      cells.put("denominator_b", (double) denominatorB);
    }
    if (q != null) {
      cells.put("q", q);
    }
    return comparison(family, key, cells);
  }
}
