package dev.parallax.pipeline.beam;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** How many timed steps this process works on, and when that changed last. */
final class WorkInHand {

  /** Bundles that take less than this follow each other so fast that the driver must not rest. */
  private static final long LONG_NANOSECONDS = TimeUnit.MILLISECONDS.toNanos(20);

  private static final AtomicInteger STEPS = new AtomicInteger();
  private static volatile long changed = System.nanoTime();

  private WorkInHand() {}

  static void begins() {
    STEPS.incrementAndGet();
    changed = System.nanoTime();
  }

  static void ends() {
    changed = System.nanoTime();
    STEPS.decrementAndGet();
  }

  /** Whether a step is at work, and none has begun or ended for a while. */
  static boolean isLong() {
    return STEPS.get() > 0 && System.nanoTime() - changed > LONG_NANOSECONDS;
  }
}
