package dev.parallax.annotate;

import dev.parallax.config.AnnotationConfig;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One set of models for the whole JVM, since Beam makes many copies of what runs in it. */
public final class SharedAnnotator {

  private static @Nullable CompletableFuture<CoreNlpModels> models;

  private SharedAnnotator() {}

  /** Starts loading the models in the background, so that reading can go on beside it. */
  public static synchronized void warmUp() {
    if (models == null) {
      models = CompletableFuture.supplyAsync(CoreNlpModels::load, SharedAnnotator::daemon);
    }
  }

  /**
   * An annotator over the shared models; waits until they are loaded.
   *
   * @param config how to annotate
   * @param threadCount threads of the pool, from the first call on; 0 means one a processor
   */
  public static Annotator get(AnnotationConfig config, int threadCount) {
    return new CoreNlpAnnotator(
        loading().join(), Countries.load(), config, SharedThreads.get(threadCount));
  }

  private static synchronized CompletableFuture<CoreNlpModels> loading() {
    warmUp();
    return Objects.requireNonNull(models);
  }

  private static void daemon(Runnable work) {
    Thread thread = new Thread(work, "load-models");
    thread.setDaemon(true);
    thread.start();
  }
}
