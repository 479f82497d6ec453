package dev.parallax.compare.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Repeats a random trial; what comes out does not depend on the number of threads. */
final class RandomTrials {

  private RandomTrials() {}

  /**
   * Runs a trial many times, each with random numbers of its own.
   *
   * @param trial safe for use by threads
   * @return what each gave, in order
   */
  static <T> List<T> run(int times, long seed, int threads, Function<SplittableRandom, T> trial)
      throws InterruptedException {
    SplittableRandom random = new SplittableRandom(seed);
    List<Callable<T>> tasks = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      SplittableRandom own = random.split();
      tasks.add(() -> trial.apply(own));
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      return results(executor.invokeAll(tasks));
    } finally {
      executor.shutdownNow();
    }
  }

  private static <T> List<T> results(List<Future<T>> futures) throws InterruptedException {
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      try {
        results.add(future.get());
      } catch (ExecutionException e) {
        throw new CompletionException(e.getCause());
      }
    }
    return results;
  }
}
