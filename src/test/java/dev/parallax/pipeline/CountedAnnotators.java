package dev.parallax.pipeline;

import dev.parallax.annotate.Annotator;
import dev.parallax.config.PipelineConfig;
import dev.parallax.pipeline.document.AnnotatorFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Word annotators that count what they are asked for. The counts are the JVM's, since a runner
 * copies what it runs: one test at a time.
 *
 * @param version of the annotators
 */
public record CountedAnnotators(String version) implements AnnotatorFactory {

  public static final AtomicInteger LOADED = new AtomicInteger();
  public static final AtomicInteger WARMED_UP = new AtomicInteger();
  public static final AtomicInteger ANNOTATED = new AtomicInteger();

  public static void reset() {
    LOADED.set(0);
    WARMED_UP.set(0);
    ANNOTATED.set(0);
  }

  @Override
  public Annotator get(PipelineConfig config) {
    LOADED.incrementAndGet();
    WordAnnotator words = new WordAnnotator();
    return (text, segments) -> {
      ANNOTATED.incrementAndGet();
      return words.annotate(text, segments);
    };
  }

  @Override
  public void warmUp(PipelineConfig config) {
    WARMED_UP.incrementAndGet();
  }
}
