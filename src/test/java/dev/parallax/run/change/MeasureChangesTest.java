package dev.parallax.run.change;

import static dev.parallax.model.SampleChanges.compared;
import static dev.parallax.model.SampleChanges.descriptive;
import static dev.parallax.model.SampleChanges.inferred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.parallax.model.change.ChangeCause;
import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.change.ComparedMeasure;
import dev.parallax.model.change.MeasureChange;
import dev.parallax.model.change.MeasureState;
import dev.parallax.model.change.MovementParts;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureChangesTest {

  private static final ComparedMeasure MEASURE = compared("frame", "policy/economic");
  private static final Differences DOCUMENTS = new Differences(true, false, false, false);
  private static final Differences BOTH = new Differences(true, true, false, false);

  private static SortedMap<ComparedMeasure, MeasureState> run(@Nullable MeasureState state) {
    return state == null
        ? Collections.emptySortedMap()
        : new TreeMap<>(Collections.singletonMap(MEASURE, state));
  }

  private static List<MeasureChange> between(
      @Nullable MeasureState before, @Nullable MeasureState after) {
    return MeasureChanges.between(run(before), run(after), new MeasureCauses(DOCUMENTS, null));
  }

  private static MeasureChange held(
      @Nullable MeasureState before, @Nullable MeasureState held, @Nullable MeasureState after) {
    return MeasureChanges.between(run(before), run(after), new MeasureCauses(BOTH, run(held)))
        .get(0);
  }

  @Test
  void aMovementIsScaledByTheWiderInterval() {
    MeasureChange change = between(inferred(0.10, 0.05, 0.2), inferred(0.25, 0.10, 0.2)).get(0);

    assertThat(change.kind()).isEqualTo(ChangeKind.MEASURE_MOVED);
    assertThat(change.movement()).isCloseTo(0.15, within(1e-12));
    assertThat(change.scaled()).isCloseTo(1.5, within(1e-12));
    assertThat(change.concludesOtherwise()).isFalse();
    assertThat(change.cause()).isEqualTo(ChangeCause.DOCUMENTS);
    assertThat(change.parts()).isNull();
  }

  @Test
  void turnedRoundTheMovementIsTheSameBackwards() {
    MeasureState one = inferred(0.10, 0.05, 0.2);
    MeasureState other = descriptive(0.25, 0.10);

    double there = between(one, other).get(0).scaled();
    double back = between(other, one).get(0).scaled();
    assertThat(there).isPositive().isEqualTo(-back);
  }

  @Test
  void withoutAnIntervalThereIsNoScale() {
    MeasureChange change = between(descriptive(1, null), descriptive(2, null)).get(0);

    assertThat(change.movement()).isEqualTo(1);
    assertThat(change.scaled()).isNull();
  }

  @Test
  void roundingIsNoMovement() {
    assertThat(between(inferred(0.3, 0.1, 0.2), inferred(0.3 + 1e-11, 0.1, 0.2))).isEmpty();
    assertThat(between(inferred(0.3, 0.1, 0.2), inferred(0.3 + 1e-8, 0.1, 0.2))).hasSize(1);
    assertThat(between(inferred(0, 0.1, 0.2), inferred(0, 0.1, 0.3))).isEmpty();
  }

  @Test
  void anotherConclusionIsAChangeEvenWhereNothingMoved() {
    MeasureChange change = between(inferred(-0.3, 0.1, 0.051), inferred(-0.3, 0.1, 0.05)).get(0);

    assertThat(change.movement()).isZero();
    assertThat(change.concludesOtherwise()).isTrue();
  }

  @Test
  void aSignThatTurnsWithoutBeingToldFromChanceConcludesNothing() {
    assertThat(between(inferred(-0.3, 0.5, 0.6), inferred(0.3, 0.5, 0.6)).get(0))
        .matches(change -> !change.concludesOtherwise());
    assertThat(between(inferred(-0.3, 0.1, 0.01), inferred(0.3, 0.1, 0.01)).get(0))
        .matches(MeasureChange::concludesOtherwise);
  }

  @Test
  void measuresComeAndGo() {
    assertThat(between(null, inferred(0.3, 0.1, 0.01)))
        .singleElement()
        .matches(change -> change.kind() == ChangeKind.MEASURE_APPEARED)
        .matches(MeasureChange::concludesOtherwise)
        .extracting(MeasureChange::movement)
        .isNull();
    assertThat(between(inferred(0.3, 0.1, 0.2), null))
        .singleElement()
        .matches(change -> change.kind() == ChangeKind.MEASURE_GONE)
        .matches(change -> !change.concludesOtherwise());
  }

  @Test
  void withSettingsHeldTheLargerPartIsTheCause() {
    MeasureChange change =
        held(inferred(0.1, 0.1, 0.2), inferred(0.4, 0.1, 0.2), inferred(0.3, 0.1, 0.2));

    assertThat(change.cause()).isEqualTo(ChangeCause.DOCUMENTS);
    MovementParts parts = change.parts();
    assertThat(parts.documents()).isCloseTo(0.3, within(1e-12));
    assertThat(parts.configuration()).isCloseTo(-0.1, within(1e-12));
    assertThat(parts.documents() + parts.configuration())
        .isCloseTo(change.movement(), within(1e-12));
    assertThat(held(inferred(0.1, 1, 1), inferred(0.1, 1, 1), inferred(0.3, 1, 1)).cause())
        .isEqualTo(ChangeCause.CONFIGURATION);
  }

  @Test
  void withSettingsHeldTheStepInWhichAMeasureComesOrGoesIsTheCause() {
    MeasureState there = inferred(0.1, 0.1, 0.2);

    assertThat(held(null, there, there).cause()).isEqualTo(ChangeCause.DOCUMENTS);
    assertThat(held(null, null, there).cause()).isEqualTo(ChangeCause.CONFIGURATION);
    assertThat(held(there, null, null).cause()).isEqualTo(ChangeCause.DOCUMENTS);
    assertThat(held(there, there, null).cause()).isEqualTo(ChangeCause.CONFIGURATION);
    assertThat(held(there, null, inferred(0.2, 0.1, 0.2)).cause())
        .isEqualTo(ChangeCause.UNATTRIBUTED);
  }

  @Test
  void withSettingsHeldAnotherConclusionWithoutMovementHasTheCauseOfItsStep() {
    MeasureState open = inferred(0.1, 0.1, 0.2);
    MeasureState clear = inferred(0.1, 0.1, 0.01);

    assertThat(held(open, clear, clear).cause()).isEqualTo(ChangeCause.DOCUMENTS);
    assertThat(held(open, open, clear).cause()).isEqualTo(ChangeCause.CONFIGURATION);
  }

  @Test
  void whereSeveralThingsDifferNothingIsAttributed() {
    MeasureCauses causes = new MeasureCauses(new Differences(true, false, true, false), null);

    assertThat(
            MeasureChanges.between(run(descriptive(0.1, 0.1)), run(descriptive(0.2, 0.1)), causes))
        .extracting(MeasureChange::cause)
        .containsExactly(ChangeCause.UNATTRIBUTED);
  }
}
