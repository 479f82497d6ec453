package dev.parallax.model.change;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a run stands to the one before it.
 *
 * @param previousRun id of the run it was compared with; null where there was none
 * @param previousSnapshot of that run; null where there was none
 * @param differs what is not the same in both runs: labels of {@link ChangeCause}
 * @param rowsByKind kind of change to the rows of the table {@code changes}
 * @param note why no changes are told, for people; null where they are
 */
public record ChangeOverview(
    @Nullable String previousRun,
    @Nullable String previousSnapshot,
    List<String> differs,
    SortedMap<String, Long> rowsByKind,
    @Nullable String note) {

  /** Of the first run of a job. */
  public static final ChangeOverview FIRST =
      new ChangeOverview(null, null, List.of(), new TreeMap<>(), null);

  /** Copies the collections. */
  public ChangeOverview {
    differs = List.copyOf(differs);
    rowsByKind = Collections.unmodifiableSortedMap(new TreeMap<>(rowsByKind));
  }

  /** How many rows are of a kind. */
  public long count(ChangeKind kind) {
    return rowsByKind.getOrDefault(kind.label(), 0L);
  }
}
