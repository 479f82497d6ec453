package dev.parallax.compare.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.comparison.CohortFigures;
import dev.parallax.model.comparison.Comparison;
import dev.parallax.model.comparison.DesignedDifferences;
import dev.parallax.model.comparison.Estimate;
import dev.parallax.model.comparison.SignificanceTest;
import dev.parallax.model.family.Family;
import dev.parallax.model.family.Keys;
import dev.parallax.model.family.NamedMeasure;
import dev.parallax.model.family.Picture;
import dev.parallax.model.family.Section;
import dev.parallax.model.family.Unit;
import dev.parallax.model.measure.Measure;
import dev.parallax.model.measure.Quantity;
import dev.parallax.model.text.Voice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FamiliesTest {

  private static final Unit SCORE = Unit.score();
  private static final Family TONE =
      Family.of("tone", "tones", "Tone", "", SCORE, Section.TONE)
          .withMeasures(
              List.of(
                  new NamedMeasure("best_mean", "", "best", SCORE, NamedMeasure.MAIN),
                  new NamedMeasure("best_part", "", "best", SCORE, NamedMeasure.FURTHER),
                  new NamedMeasure("next_mean", "", "next", SCORE, NamedMeasure.MAIN),
                  new NamedMeasure("next_part", "", "next", SCORE, NamedMeasure.FURTHER),
                  new NamedMeasure("hedged", "", "", SCORE, "statements")));
  private static final Family FRAME =
      Family.of("frame", "frames", "Frames", "", SCORE, Section.FRAMES)
          .drawnAs(Picture.GROUPS, Keys.GROUPED_NAMES);

  @Test
  void whatCouldNotSucceedDoesNotCount() {
    Map<String, Comparison> rows =
        complete(
            row("term", "a", 3, .01, .001),
            row("term", "b", 2, .3, .3),
            row("term", "c", 1, .04, .05));
    assertThat(rows.get("a").test().q()).isCloseTo(.02, within(1e-12));
    assertThat(rows.get("c").test().q()).isCloseTo(.04, within(1e-12));
    assertThat(rows.get("b").test().q()).isNull();
    assertThat(rows.get("b").test().p()).isEqualTo(.3);
    assertThat(rows.get("b").reason()).contains("no p below 0.3,");
    assertThat(rows.get("a").reason()).isNull();
    assertThat(rows.values()).allMatch(row -> row.test().familySize() == 2);
  }

  @Test
  void whatIsAskedFirstIsTestedByItself() {
    Map<String, Comparison> rows =
        complete(
            row("tone", "best_mean", 3, .01, .001),
            row("tone", "best_part", 3, .9, .001),
            row("tone", "next_mean", 3, .8, .001),
            row("tone", "hedged", 3, .5, .001),
            row("tone", "unheard_of", 3, .5, .001));
    assertThat(rows.get("best_mean").testedWith()).isEqualTo("tone/main");
    assertThat(rows.get("best_mean").test().q()).isEqualTo(.01);
    assertThat(rows.get("best_part").testedWith()).isEqualTo("tone/further");
    assertThat(rows.get("next_mean").testedWith()).isEqualTo("tone/further");
    assertThat(rows.get("next_mean").test().familySize()).isEqualTo(2);
    assertThat(rows.get("hedged").testedWith()).isEqualTo("tone/statements");
    assertThat(rows.get("unheard_of").testedWith()).isEqualTo("tone");
    assertThat(rows.values().stream().map(Comparison::rank))
        .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
  }

  @Test
  void theNextInstrumentLeadsWhereTheFirstIsNotThere() {
    assertThat(complete(row("tone", "next_mean", 3, .01, .001)).get("next_mean").testedWith())
        .isEqualTo("tone/main");
  }

  @Test
  void testedRowsComeFirstAndTheRestLast() {
    List<String> keys =
        complete(
                row("frame", "policy/other", 9, .001, .001),
                row("frame", "policy/crime", -3, .2, .001),
                row("frame", "policy/fairness", 2, .4, .001),
                described("frame", "policy/morality", 8),
                row("frame", "policy/culture", 2 + 1e-12, .4, .001))
            .values()
            .stream()
            .sorted(Comparator.comparing(Comparison::rank))
            .map(row -> row.measure().key())
            .toList();
    assertThat(keys)
        .containsExactly(
            "policy/crime", "policy/culture", "policy/fairness", "policy/morality", "policy/other");
  }

  private static Map<String, Comparison> complete(Comparison... rows) {
    List<Measure> measures = Arrays.stream(rows).map(Comparison::measure).toList();
    return new Families(new Questions(List.of(TONE, FRAME), measures))
        .complete(new ArrayList<>(List.of(rows))).stream()
            .collect(Collectors.toMap(row -> row.measure().key(), Function.identity()));
  }

  private static Comparison row(
      String family, String key, double strength, double p, double attainable) {
    return described(family, key, strength)
        .tested(
            new SignificanceTest(2, 9.0, p, .001, attainable, 999, false, null, 1, false),
            null,
            family);
  }

  private static Comparison described(String family, String key, double strength) {
    CohortFigures figures = new CohortFigures("x", 9, 9, 9, 1, 1, null, null);
    return new Comparison(
        new Measure(family, key, Voice.ALL),
        Quantity.SHARE,
        "document",
        figures,
        figures,
        new Estimate(strength / 10, null),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        strength,
        family,
        0,
        null,
        DesignedDifferences.NONE);
  }
}
