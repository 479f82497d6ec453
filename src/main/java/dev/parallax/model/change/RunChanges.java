package dev.parallax.model.change;

import java.util.List;

/**
 * What has changed since the previous run, for the end of a run.
 *
 * @param overview of all changes
 * @param mostMoved the few measures of all families that people should hear of first
 */
public record RunChanges(ChangeOverview overview, List<MeasureChange> mostMoved) {

  /** Of the first run of a job. */
  public static final RunChanges FIRST = new RunChanges(ChangeOverview.FIRST, List.of());

  /** Copies the list. */
  public RunChanges {
    mostMoved = List.copyOf(mostMoved);
  }
}
