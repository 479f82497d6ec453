package dev.parallax.pipeline.beam;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.locks.LockSupport;
import org.apache.beam.runners.direct.Clock;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.PipelineRunner;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.vendor.guava.v32_1_2_jre.com.google.common.base.Supplier;
import org.joda.time.Instant;

/**
 * Beam's direct runner, whose driver rests while long work goes on. The driver is a task that asks
 * for new bundles and puts itself back into the workers' queue; where fewer steps work than there
 * are workers, it spins on a processor that the step's own threads need (decision 0027).
 */
public final class RestingRunner extends PipelineRunner<PipelineResult> {

  // Of the runner's parts it is the clock alone that a caller may choose, and the driver asks for
  // the time at every step of the graph. The setter is the runner's own, for its tests.
  private static final MethodHandle SET_CLOCK = setClock();

  private final DirectRunner runner;

  private RestingRunner(DirectRunner runner) {
    this.runner = runner;
  }

  /** Called by Beam, which looks for a method of this name. */
  public static RestingRunner fromOptions(PipelineOptions options) {
    DirectRunner runner = DirectRunner.fromOptions(options);
    Supplier<Clock> clock = RestingClock::new;
    try {
      SET_CLOCK.invokeExact(runner, clock);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
    return new RestingRunner(runner);
  }

  @Override
  public PipelineResult run(Pipeline pipeline) {
    return runner.run(pipeline);
  }

  private static MethodHandle setClock() {
    try {
      return MethodHandles.privateLookupIn(DirectRunner.class, MethodHandles.lookup())
          .findVirtual(
              DirectRunner.class,
              "setClockSupplier",
              MethodType.methodType(void.class, Supplier.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** The time since the run began, on the clock that counts on; nothing but timers reads it. */
  private static final class RestingClock implements Clock {

    /** Short against the work that it waits for, and long against a look at the graph. */
    private static final long REST_NANOSECONDS = 200_000;

    private final long millisecondsAtStart = System.currentTimeMillis();
    private final long nanosecondsAtStart = System.nanoTime();

    @Override
    public Instant now() {
      if (WorkInHand.isLong()) {
        LockSupport.parkNanos(REST_NANOSECONDS);
      }
      return Instant.ofEpochMilli(
          millisecondsAtStart + (System.nanoTime() - nanosecondsAtStart) / 1_000_000);
    }
  }
}
