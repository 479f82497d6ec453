package dev.parallax.run.change;

import dev.parallax.model.change.ChangeKind;
import dev.parallax.model.change.ComparedMeasure;
import dev.parallax.model.change.MeasureChange;
import dev.parallax.model.change.MeasureState;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what two runs say of each measure. */
final class MeasureChanges {

  /** Movements relatively smaller than this are of rounding. */
  private static final double ROUNDING = 1e-9;

  private static final int UNRANKED = 0;

  private MeasureChanges() {}

  /**
   * All changes, without rank, by measure.
   *
   * @param before what the previous run says
   * @param after what this run says
   */
  static List<MeasureChange> between(
      SortedMap<ComparedMeasure, MeasureState> before,
      SortedMap<ComparedMeasure, MeasureState> after,
      MeasureCauses causes) {
    List<MeasureChange> changes = new ArrayList<>();
    TreeSet<ComparedMeasure> measures = new TreeSet<>(before.keySet());
    measures.addAll(after.keySet());
    for (ComparedMeasure measure : measures) {
      MeasureChange change =
          change(measure, before.get(measure), after.get(measure), causes.of(measure));
      if (change != null) {
        changes.add(change);
      }
    }
    return changes;
  }

  private static @Nullable MeasureChange change(
      ComparedMeasure measure,
      @Nullable MeasureState before,
      @Nullable MeasureState after,
      MeasureCauses.OfMeasure causes) {
    ChangeKind kind = kind(before, after);
    return kind == null
        ? null
        : new MeasureChange(
            kind,
            measure,
            before,
            after,
            causes.cause(before, after),
            causes.parts(before, after),
            UNRANKED);
  }

  private static @Nullable ChangeKind kind(
      @Nullable MeasureState before, @Nullable MeasureState after) {
    if (before == null) {
      return ChangeKind.MEASURE_APPEARED;
    }
    if (after == null) {
      return ChangeKind.MEASURE_GONE;
    }
    boolean same = before.conclusion() == after.conclusion() && !moved(before, after);
    return same ? null : ChangeKind.MEASURE_MOVED;
  }

  private static boolean moved(MeasureState before, MeasureState after) {
    double size = Math.max(Math.abs(before.difference()), Math.abs(after.difference()));
    return Math.abs(after.difference() - before.difference()) > ROUNDING * size;
  }
}
