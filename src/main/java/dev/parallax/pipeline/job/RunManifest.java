package dev.parallax.pipeline.job;

import dev.parallax.config.ConfigJson;
import dev.parallax.config.Version;
import dev.parallax.corpus.source.IgnoredFile;
import dev.parallax.model.change.ChangeOverview;
import dev.parallax.model.text.Reject;
import dev.parallax.pipeline.graph.GraphOutcome;
import dev.parallax.run.Manifest;
import dev.parallax.run.Stopwatch;
import dev.parallax.run.WrittenTables;
import dev.parallax.table.Tables;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws a run's manifest up from what its steps know. */
final class RunManifest {

  private RunManifest() {}

  static Manifest of(
      RunPlan plan,
      GraphOutcome outcome,
      LongLists lists,
      ChangeOverview changes,
      WrittenTables tables,
      Stopwatch stopwatch) {
    return new Manifest(
        Tables.SCHEMA_VERSION,
        plan.runId(),
        plan.config().name(),
        plan.snapshot(),
        stopwatch.start().toString(),
        stopwatch.end().toString(),
        plan.looks(),
        stopwatch.secondsByStep(),
        outcome.workerSeconds(),
        outcome.work(),
        plan.configHash(),
        ConfigJson.all(plan.config()),
        versions(plan),
        Version.commit(),
        plan.topics().sha256(),
        tables.rowsByTable(),
        rejectsByClass(outcome.run().rejects()),
        outcome.run().issues(),
        lists.store(),
        outcome.corpus().notes(),
        outcome.corpus().leftOut(),
        outcome.corpus().agreements(),
        outcome.corpus().frameAgreements(),
        changes,
        plan.found().ignored().stream().map(RunManifest::line).toList(),
        plan.found().metadataProblems().stream().map(Object::toString).toList(),
        lists.inputs(),
        lists.tables(),
        tables.files());
  }

  /** The exact Java stands here only: tables are the same for every build of a feature release. */
  private static SortedMap<String, String> versions(RunPlan plan) {
    SortedMap<String, String> versions = new TreeMap<>(plan.versions());
    versions.put("java", Runtime.version().toString());
    return versions;
  }

  private static SortedMap<String, Long> rejectsByClass(List<Reject> rejects) {
    SortedMap<String, Long> counts = new TreeMap<>();
    rejects.forEach(reject -> counts.merge(reject.errorClass().label(), 1L, Long::sum));
    return counts;
  }

  private static String line(IgnoredFile file) {
    return file.path() + ": " + file.reason();
  }
}
