package dev.parallax.annotate;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The threads on which texts are annotated and encoded: one pool for the whole JVM, so that
 * annotator and encoder share the processors and do not fight over them.
 */
public final class SharedThreads {

  private static @Nullable ExecutorService threads;

  private SharedThreads() {}

  /**
   * The pool.
   *
   * @param threadCount its threads, from the first call on; 0 means one a processor
   */
  public static synchronized ExecutorService get(int threadCount) {
    ExecutorService pool = threads;
    if (pool == null) {
      int size = threadCount > 0 ? threadCount : Runtime.getRuntime().availableProcessors();
      pool = Executors.newFixedThreadPool(size, SharedThreads::annotationThread);
      threads = pool;
    }
    return pool;
  }

  /** Sentiment and tree code recurse as deep as a tree is high, hence the larger stack. */
  private static Thread annotationThread(Runnable work) {
    Thread thread = new Thread(null, work, "annotate", 64L << 20);
    thread.setDaemon(true);
    return thread;
  }
}
