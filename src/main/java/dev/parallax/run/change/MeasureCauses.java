package dev.parallax.run.change;

import dev.parallax.model.change.ChangeCause;
import dev.parallax.model.change.ComparedMeasure;
import dev.parallax.model.change.MeasureState;
import dev.parallax.model.change.MovementParts;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells what moved a measure.
 *
 * @param differences of the runs
 * @param held what the previous run's settings say of this run's documents; null where that is not
 *     known, and where it need not be
 */
record MeasureCauses(
    Differences differences, @Nullable SortedMap<ComparedMeasure, MeasureState> held) {

  OfMeasure of(ComparedMeasure measure) {
    return held == null
        ? new OfMeasure(differences, false, null)
        : new OfMeasure(differences, true, held.get(measure));
  }

  /**
   * The causes of one measure's change.
   *
   * @param isHeld whether the settings were held
   * @param held what the measure then is; null where it then has no difference
   */
  record OfMeasure(Differences differences, boolean isHeld, @Nullable MeasureState held) {

    /**
     * The only thing that differs; with settings held, the one that makes the larger part, or that
     * makes the measure come, go or conclude otherwise.
     */
    ChangeCause cause(@Nullable MeasureState before, @Nullable MeasureState after) {
      if (!isHeld) {
        return differences.cause();
      }
      MovementParts parts = parts(before, after);
      if (parts == null || parts.documents() == parts.configuration()) {
        return byStep(before, after);
      }
      return Math.abs(parts.documents()) >= Math.abs(parts.configuration())
          ? ChangeCause.DOCUMENTS
          : ChangeCause.CONFIGURATION;
    }

    /** By which of the two steps, first the documents, then the settings, alone changes it. */
    private ChangeCause byStep(@Nullable MeasureState before, @Nullable MeasureState after) {
      boolean documents = !said(before).equals(said(held));
      boolean configuration = !said(held).equals(said(after));
      if (documents == configuration) {
        return ChangeCause.UNATTRIBUTED;
      }
      return documents ? ChangeCause.DOCUMENTS : ChangeCause.CONFIGURATION;
    }

    private static String said(@Nullable MeasureState state) {
      return state == null ? "nothing" : state.conclusion().label();
    }

    /** The movement's two parts; null where a run has no difference, or none was held. */
    @Nullable MovementParts parts(@Nullable MeasureState before, @Nullable MeasureState after) {
      if (before == null || held == null || after == null) {
        return null;
      }
      return new MovementParts(
          held.difference() - before.difference(), after.difference() - held.difference());
    }
  }
}
