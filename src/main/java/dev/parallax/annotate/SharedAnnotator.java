package dev.parallax.annotate;

import dev.parallax.config.AnnotationConfig;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * One set of models a parser for the whole JVM, since Beam makes many copies of what runs in it.
 */
public final class SharedAnnotator {

  private static final Map<AnnotationConfig.Parser, CompletableFuture<CoreNlpModels>> MODELS =
      new EnumMap<>(AnnotationConfig.Parser.class);

  private SharedAnnotator() {}

  /**
   * Starts loading the models in the background, so that reading can go on beside it.
   *
   * @param config how to annotate
   */
  public static void warmUp(AnnotationConfig config) {
    var unused = loading(config);
  }

  /**
   * An annotator over the shared models; waits until they are loaded.
   *
   * @param config how to annotate
   * @param threadCount threads of the pool; 0 means one a processor
   */
  public static Annotator get(AnnotationConfig config, int threadCount) {
    return new CoreNlpAnnotator(
        loading(config).join(), Countries.load(), config, SharedThreads.get(threadCount));
  }

  private static synchronized CompletableFuture<CoreNlpModels> loading(AnnotationConfig config) {
    CompletableFuture<CoreNlpModels> known = MODELS.get(config.parser());
    // What has failed may be mended meanwhile, in a process that outlives the job.
    if (known == null || known.isCompletedExceptionally()) {
      known =
          CompletableFuture.supplyAsync(
              () -> CoreNlpModels.load(config.parser()), SharedAnnotator::daemon);
      MODELS.put(config.parser(), known);
    }
    return known;
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "load-models");
    thread.setDaemon(true);
    thread.start();
  }
}
