package dev.parallax.run;

import dev.parallax.files.Places;
import dev.parallax.model.Hashes;
import dev.parallax.model.change.ChangeOverview;
import dev.parallax.model.run.WorkUse;
import dev.parallax.run.snapshot.InputFile;
import dev.parallax.store.StoreUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs of one table, published with a manifest. */
public final class Manifests {

  private static final String TABLE = "documents/part-00000.parquet";
  private static final String BYTES = "PAR1";

  private Manifests() {}

  /** Publishes a run that says it is the job's so many-th. */
  public static void publish(JobFolder job, String runId, int looks, List<InputFile> inputs)
      throws IOException {
    WorkFolder work = WorkFolder.create(job, runId);
    Path table = Places.path(work.tables()).resolve(TABLE);
    Files.createDirectories(table.getParent());
    Files.writeString(table, BYTES);
    manifest(runId, looks, inputs, StoreUse.of(List.of())).write(work.tables());
    Publisher.publish(job, work, runId, Places.lease());
    WorkFolder.clear(job);
  }

  /** The manifest of a run that used these entries of the store. */
  public static Manifest of(String runId, StoreUse use) {
    return manifest(runId, 1, List.of(), use);
  }

  private static Manifest manifest(String runId, int looks, List<InputFile> inputs, StoreUse use) {
    return new Manifest(
        1,
        runId,
        "job",
        "snapshot of " + runId,
        "1970-01-01T00:00:00Z",
        "1970-01-01T00:00:01Z",
        looks,
        Map.of(),
        Map.of(),
        new WorkUse(0, 0, new TreeMap<>()),
        "settings",
        Map.of(),
        Map.of("beam", "2"),
        "unknown",
        "",
        Map.of("documents", 1L),
        Map.of("empty", 2L),
        Map.of(),
        use,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        ChangeOverview.FIRST,
        List.of(),
        List.of(),
        inputs,
        Map.of(),
        List.of(new TableFile("documents", TABLE, 1, BYTES.length(), Hashes.sha256(BYTES))));
  }
}
