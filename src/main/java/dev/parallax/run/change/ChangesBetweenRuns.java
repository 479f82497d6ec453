package dev.parallax.run.change;

import dev.parallax.model.change.Change;
import dev.parallax.model.change.ChangeCause;
import dev.parallax.model.change.ChangeOverview;
import dev.parallax.model.change.ComparedMeasure;
import dev.parallax.model.change.MeasureChange;
import dev.parallax.model.change.MeasureState;
import dev.parallax.model.change.RunChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that has changed from one run of a job to the next.
 *
 * @param changes in the order of the table
 * @param told at the end of the run
 */
public record ChangesBetweenRuns(List<Change> changes, RunChanges told) {

  /** Copies the list. */
  public ChangesBetweenRuns {
    changes = List.copyOf(changes);
  }

  /** Nothing to tell of. */
  public static ChangesBetweenRuns none(ChangeOverview overview) {
    return new ChangesBetweenRuns(List.of(), new RunChanges(overview, List.of()));
  }

  /**
   * Compares two runs.
   *
   * @param before the previous run
   * @param after this run
   * @param held what the previous run's settings say of this run's documents; null where that is
   *     not known, and where documents and settings need not be told apart
   */
  public static ChangesBetweenRuns of(
      ComparedRun before,
      ComparedRun after,
      @Nullable SortedMap<ComparedMeasure, MeasureState> held) {
    Differences differences = Differences.between(before.facts(), after.facts());
    List<MeasureChange> measures =
        MeasureRanking.kept(
            MeasureChanges.between(
                before.tables().measures(),
                after.tables().measures(),
                new MeasureCauses(differences, held)));
    List<Change> changes = new ArrayList<>(measures);
    changes.addAll(
        DocumentChanges.between(
            before.tables().files(),
            after.tables().files(),
            new FileCauses(differences, before.facts(), after.facts())));
    changes.addAll(
        TopicChanges.between(
            before.tables().topics(), after.tables().topics(), differences.cause()));
    changes.sort(Change.ORDER);
    return new ChangesBetweenRuns(
        changes,
        new RunChanges(overview(before, differences, changes), MeasureRanking.named(measures)));
  }

  private static ChangeOverview overview(
      ComparedRun before, Differences differences, List<Change> changes) {
    SortedMap<String, Long> rows = new TreeMap<>();
    changes.forEach(change -> rows.merge(change.kind().label(), 1L, Long::sum));
    return new ChangeOverview(
        before.runId(),
        before.facts().snapshot(),
        differences.all().stream().map(ChangeCause::label).toList(),
        rows,
        null);
  }
}
