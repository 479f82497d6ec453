package dev.parallax.job;

import dev.parallax.config.ConfigException;
import dev.parallax.config.ConfigLoader;
import dev.parallax.model.run.RunSummary;
import dev.parallax.pipeline.TestJobs;
import dev.parallax.pipeline.document.DeclaredFamilies;
import dev.parallax.pipeline.job.BatchJob;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Runs the whole job with the real models. */
public final class Runs {

  /** Real essays and corpora, where they are at hand. */
  static final Path SHARED = Path.of("..", "shared");

  private Runs() {}

  /** Runs it over a folder with these settings; gives what was done. */
  public static RunSummary run(Path input, Path output, String... settings) throws IOException {
    List<String> overrides = new ArrayList<>(List.of(settings));
    overrides.add("input.folder=" + input.toAbsolutePath());
    overrides.add("output.folder=" + output.toAbsolutePath());
    try {
      return (RunSummary)
          new BatchJob(Clock.systemUTC())
              .run(
                  ConfigLoader.load(
                      Path.of("pipelines", "us-japan-2016-2024.yaml"),
                      overrides,
                      DeclaredFamilies.ALL),
                  TestJobs.REFRESH,
                  progress -> {});
    } catch (ConfigException e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }
}
