package dev.parallax.pipeline.job;

import dev.parallax.model.change.ChangeOverview;
import dev.parallax.model.change.ComparedMeasure;
import dev.parallax.model.change.MeasureState;
import dev.parallax.model.change.RunChanges;
import dev.parallax.pipeline.handover.TableFiles;
import dev.parallax.run.JobFolder;
import dev.parallax.run.LatestPointer;
import dev.parallax.run.PublishedRun;
import dev.parallax.run.WorkFolder;
import dev.parallax.run.change.ChangesBetweenRuns;
import dev.parallax.run.change.ComparedRun;
import dev.parallax.run.change.Differences;
import dev.parallax.run.change.MetadataChanges;
import dev.parallax.run.change.RunFacts;
import dev.parallax.run.change.RunTables;
import dev.parallax.table.change.ChangeRow;
import dev.parallax.table.change.ChangesTable;
import dev.parallax.table.comparison.ComparisonsTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares a run whose graph has ended with the one before it, and writes what has changed. Both
 * are read back from their tables, so that they are treated alike.
 *
 * @param plan of the run
 * @param job it belongs to
 * @param work folder that its graph worked in
 * @param tables that its graph has written
 */
record TellChanges(RunPlan plan, JobFolder job, WorkFolder work, TableFiles tables) {

  private static final Logger LOG = LoggerFactory.getLogger(TellChanges.class);

  /**
   * Writes the table; without rows where there is nothing to compare with.
   *
   * @param graph to hold settings with
   * @throws IOException if the run's own tables cannot be read, or the table cannot be written
   */
  RunChanges write(HeldSettings.ComparisonGraph graph) throws IOException {
    ChangesBetweenRuns changes = changes(graph);
    String snapshot = changes.told().overview().previousSnapshot();
    tables.write(
        ChangesTable.TABLE,
        changes.changes().stream().map(change -> new ChangeRow(change, String.valueOf(snapshot))));
    return new RunChanges(changes.told().overview(), changes.told().mostMoved(), metadata());
  }

  /** None where the run before cannot be read: that is told already. */
  private List<String> metadata() throws IOException {
    if (plan.previous().isEmpty() || !tables.file(ComparisonsTable.TABLE, 0).isObject()) {
      return List.of();
    }
    try {
      return MetadataChanges.between(plan.previous().get().folder(job), work.tables());
    } catch (IOException e) {
      LOG.warn("What was said of documents before cannot be read", e);
      return List.of();
    }
  }

  private ChangesBetweenRuns changes(HeldSettings.ComparisonGraph graph) throws IOException {
    boolean nothingAnalysed = !tables.file(ComparisonsTable.TABLE, 0).isObject();
    if (nothingAnalysed || !new LatestPointer(job).isThere()) {
      return ChangesBetweenRuns.none(ChangeOverview.FIRST);
    }
    return plan.previous().isPresent()
        ? since(plan.previous().get(), graph)
        : untold(
            null,
            "its run.json cannot be read; topics begin anew, and looks are counted from 1 again");
  }

  private ChangesBetweenRuns since(PublishedRun previous, HeldSettings.ComparisonGraph graph)
      throws IOException {
    RunTables before;
    try {
      before = RunTables.readPublished(previous.folder(job), previous.tables());
    } catch (IOException e) {
      return untold(previous, String.valueOf(e.getMessage()));
    }
    Optional<HeldSettings> held = held(previous);
    ComparedRun was = new ComparedRun(previous.runId(), RunFacts.of(previous), before);
    ComparedRun is = new ComparedRun(plan.runId(), facts(held), RunTables.read(work.tables()));
    return ChangesBetweenRuns.of(was, is, heldMeasures(was, is, held, graph));
  }

  /** The run itself is done: that its input cannot be listed once more is no reason to lose it. */
  private Optional<HeldSettings> held(PublishedRun previous) {
    try {
      return HeldSettings.of(plan, previous, previous.folder(job));
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("what the previous settings would read cannot be told, so nothing is attributed", e);
      return Optional.empty();
    }
  }

  /**
   * Of this run. Where settings are others, they may choose other files of the same folder; what
   * counts is which files the previous settings would choose now.
   */
  private RunFacts facts(Optional<HeldSettings> held) {
    return RunFacts.of(
        plan.snapshot(),
        held.map(HeldSettings::plan).orElse(plan).inputs(),
        plan.configHash(),
        plan.versions(),
        plan.topics().sha256());
  }

  private @Nullable SortedMap<ComparedMeasure, MeasureState> heldMeasures(
      ComparedRun was,
      ComparedRun is,
      Optional<HeldSettings> held,
      HeldSettings.ComparisonGraph graph) {
    boolean toBeToldApart =
        Differences.between(was.facts(), is.facts()).documentsAndConfiguration();
    return toBeToldApart && held.isPresent() && held.get().affordable()
        ? held.get().measures(graph, work.held())
        : null;
  }

  private ChangesBetweenRuns untold(@Nullable PublishedRun previous, String why) {
    String note =
        "Changes are not listed, since the previous run cannot be compared with this one: "
            + why
            + ".";
    LOG.warn("{}", note);
    return ChangesBetweenRuns.none(
        new ChangeOverview(
            previous == null ? null : previous.runId(),
            previous == null ? null : previous.snapshot(),
            List.of(),
            new TreeMap<>(),
            note));
  }
}
