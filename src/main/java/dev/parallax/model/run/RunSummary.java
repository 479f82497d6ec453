package dev.parallax.model.run;

import dev.parallax.model.change.RunChanges;
import dev.parallax.model.comparison.ComparisonCounts;
import dev.parallax.model.text.Reject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run did, in figures for people.
 *
 * @param documents analysed; at 0 nothing was published
 * @param segments of them
 * @param sentences of them
 * @param tokens of them
 * @param mentions of entities in them
 * @param comparisons of cohorts
 * @param notes on the comparisons, for people
 * @param rejects files that were not analysed, sorted by path
 * @param issues found in the analysed documents
 * @param entries kind to how many of the store's entries were reused and made
 * @param damagedEntries of the store that were found damaged, and made anew
 * @param looks number of runs published for the job up to and including this one
 * @param changes since the previous run
 * @param elapsed from the start of the process or job to the end of the run
 * @param runFolder the run's own folder
 * @param latest what leads to the newest run's tables
 */
public record RunSummary(
    long documents,
    long segments,
    long sentences,
    long tokens,
    long mentions,
    ComparisonCounts comparisons,
    List<String> notes,
    List<Reject> rejects,
    long issues,
    SortedMap<String, EntryCounts> entries,
    long damagedEntries,
    int looks,
    RunChanges changes,
    Duration elapsed,
    String runFolder,
    String latest)
    implements RunOutcome {

  /** Copies the lists and the map. */
  public RunSummary {
    notes = List.copyOf(notes);
    rejects = List.copyOf(rejects);
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }
}
