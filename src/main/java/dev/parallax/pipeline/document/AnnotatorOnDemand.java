package dev.parallax.pipeline.document;

import dev.parallax.annotate.Annotator;
import dev.parallax.pipeline.JobContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An annotator that is loaded when the first text needs it. One for each thread. */
final class AnnotatorOnDemand {

  private final JobContext job;
  private @Nullable Annotator annotator;

  AnnotatorOnDemand(JobContext job) {
    this.job = job;
  }

  /**
   * The annotator, after its models have been loaded.
   *
   * @throws IOException if it cannot be loaded, which is no failure of the text that needs it
   */
  Annotator get() throws IOException {
    Annotator known = annotator;
    if (known == null) {
      known = load();
      annotator = known;
    }
    return known;
  }

  private Annotator load() throws IOException {
    try {
      return job.annotator().get(job.config());
    } catch (RuntimeException e) {
      throw new IOException("The annotator cannot be loaded: " + e.getMessage(), e);
    }
  }
}
