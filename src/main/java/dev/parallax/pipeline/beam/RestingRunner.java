package dev.parallax.pipeline.beam;

import java.lang.reflect.Method;
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

  private final DirectRunner runner;

  private RestingRunner(DirectRunner runner) {
    this.runner = runner;
  }

  /**
   * Called by Beam, which looks for a method of this name.
   *
   * @throws IllegalStateException if this version of Beam keeps its clock otherwise
   */
  public static RestingRunner fromOptions(PipelineOptions options) {
    DirectRunner runner = DirectRunner.fromOptions(options);
    Supplier<Clock> clock = RestingClock::new;
    try {
      // Of the runner's parts it is the clock alone that can be exchanged, and the driver asks for
      // the time at every step of the graph. The setter is there for the runner's own tests.
      Method setter = DirectRunner.class.getDeclaredMethod("setClockSupplier", Supplier.class);
      setter.setAccessible(true);
      setter.invoke(runner, clock);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "Beam's direct runner has another shape: its clock cannot be set (decision 0027)", e);
    }
    return new RestingRunner(runner);
  }

  @Override
  public PipelineResult run(Pipeline pipeline) {
    return runner.run(pipeline);
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
