package dev.parallax.pipeline;

import dev.parallax.annotate.Annotator;
import dev.parallax.config.ConfigException;
import dev.parallax.config.PipelineConfig;
import dev.parallax.model.run.RunOutcome;
import dev.parallax.pipeline.job.BatchJob;
import dev.parallax.pipeline.job.RunOptions;
import java.io.IOException;
import java.time.Clock;

/** The whole job without models. */
public final class WordJob {

  private WordJob() {}

  /**
   * Runs it.
   *
   * @param millis that the annotation of a document takes
   */
  public static RunOutcome run(PipelineConfig config, RunOptions options, long millis)
      throws IOException, ConfigException {
    return new BatchJob(Clock.systemUTC(), any -> annotator(millis))
        .run(config, options, progress -> {});
  }

  private static Annotator annotator(long millis) {
    Annotator words = new WordAnnotator();
    return (text, segments) -> {
      pause(millis);
      return words.annotate(text, segments);
    };
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
