package dev.parallax.pipeline.beam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.coders.VoidCoder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.junit.jupiter.api.Test;

class RestingRunnerTest {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Test
  void theDriverLeavesTheProcessorToLongWork() {
    PipelineResult result = pipeline(new SleepFn()).run();
    assertThat(result.waitUntilFinish()).isEqualTo(PipelineResult.State.DONE);
    // Without rest a driver takes all of the second that it gets; some is the runner's start.
    assertThat(SleepFn.othersWorked).isLessThan(TimeUnit.MILLISECONDS.toNanos(400));
  }

  @Test
  void workIsLongWhereNothingHasBegunOrEndedForAWhile() throws InterruptedException {
    assertThat(WorkInHand.isLong()).as("nothing to wait for").isFalse();
    WorkInHand.begins();
    assertThat(WorkInHand.isLong()).as("just begun").isFalse();
    Thread.sleep(40);
    assertThat(WorkInHand.isLong()).isTrue();
    WorkInHand.begins();
    WorkInHand.ends();
    assertThat(WorkInHand.isLong()).as("another has just ended").isFalse();
    Thread.sleep(40);
    assertThat(WorkInHand.isLong()).as("the first goes on").isTrue();
    WorkInHand.ends();
    Thread.sleep(40);
    assertThat(WorkInHand.isLong()).as("all have ended").isFalse();
  }

  private static Pipeline pipeline(DoFn<Integer, Void> step) {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setRunner(RestingRunner.class);
    options.setTargetParallelism(2);
    Pipeline pipeline = Pipeline.create(options);
    pipeline.apply(Create.of(1)).apply("Step", ParDo.of(step)).setCoder(VoidCoder.of());
    return pipeline;
  }

  /** Sleeps for a second, and sees how long the runner's other worker was at work meanwhile. */
  private static final class SleepFn extends DoFn<Integer, Void> {

    private static final long serialVersionUID = 1L;

    private static volatile long othersWorked = Long.MAX_VALUE;

    private final StepTimer timer = new StepTimer("sleep");

    @ProcessElement
    public void sleep() throws IOException {
      timer.time(
          () -> {
            long before = others();
            try {
              Thread.sleep(1000);
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
            othersWorked = others() - before;
          });
    }

    private static long others() {
      long own = Thread.currentThread().getId();
      return LongStream.of(THREADS.getAllThreadIds())
          .filter(id -> id != own && isWorker(id))
          .map(THREADS::getThreadCpuTime)
          .sum();
    }

    private static boolean isWorker(long id) {
      return Arrays.stream(THREADS.getThreadInfo(new long[] {id}))
          .filter(Objects::nonNull)
          .anyMatch(info -> info.getThreadName().startsWith("direct-runner-worker"));
    }
  }
}
