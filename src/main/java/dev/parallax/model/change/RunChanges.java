package dev.parallax.model.change;

import java.util.List;

/**
 * What has changed since the previous run, for the end of a run.
 *
 * @param overview of all changes
 * @param mostMoved the few measures of all families that people should hear of first
 * @param metadata what is said otherwise of documents that both runs have, in words
 */
public record RunChanges(
    ChangeOverview overview, List<MeasureChange> mostMoved, List<String> metadata) {

  /** Of the first run of a job. */
  public static final RunChanges FIRST = new RunChanges(ChangeOverview.FIRST, List.of());

  /** Copies the lists. */
  public RunChanges {
    mostMoved = List.copyOf(mostMoved);
    metadata = List.copyOf(metadata);
  }

  /** Where nothing is said otherwise of documents. */
  public RunChanges(ChangeOverview overview, List<MeasureChange> mostMoved) {
    this(overview, mostMoved, List.of());
  }
}
