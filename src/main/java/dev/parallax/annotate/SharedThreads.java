package dev.parallax.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads on which texts are annotated and encoded: one pool for all that a job does in a JVM,
 * so that annotator and encoder share the processors and do not fight over them. Threads that have
 * nothing to do end, and so let go of the job's classes where a cluster loads these for each job.
 */
public final class SharedThreads {

  private static final long SECONDS_AT_REST = 10;

  /** By the number of threads. */
  private static final Map<Integer, ExecutorService> POOLS = new HashMap<>();

  private SharedThreads() {}

  /**
   * The pool of a job.
   *
   * @param threadCount its threads; 0 means one a processor
   */
  public static synchronized ExecutorService get(int threadCount) {
    int size = threadCount > 0 ? threadCount : Runtime.getRuntime().availableProcessors();
    return POOLS.computeIfAbsent(size, SharedThreads::pool);
  }

  private static ExecutorService pool(int size) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            size,
            size,
            SECONDS_AT_REST,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            SharedThreads::annotationThread);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /** Sentiment and tree code recurse as deep as a tree is high, hence the larger stack. */
  private static Thread annotationThread(Runnable work) {
    Thread thread = new Thread(null, work, "annotate", 64L << 20);
    thread.setDaemon(true);
    return thread;
  }
}
