package dev.parallax.run.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parallax.files.Places;
import dev.parallax.run.JobFolder;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Within one process; {@code job.TwoRunsIT} has two. */
class JobLockTest {

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir Path output;

  @Test
  void oneRunAtATimeHoldsAJob() throws IOException {
    JobFolder job = JobFolder.of(Places.of(output), "job");
    JobLock lock = take(job, Duration.ZERO);
    for (Duration patience : new Duration[] {Duration.ZERO, Duration.ofMillis(1)}) {
      assertThatThrownBy(() -> take(job, patience))
          .isInstanceOf(JobLockedException.class)
          .hasMessageContaining(job.path().toString())
          .hasMessageContaining("(this process)");
    }
    lock.close();
    take(job, Duration.ZERO).close();
  }

  @Test
  void whoWaitsIsServedWhenTheOtherHasEnded() throws Exception {
    JobFolder job = JobFolder.of(Places.of(output), "job");
    JobLock lock = take(job, Duration.ZERO);
    CompletableFuture<JobLock> waiting =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return take(job, LONG);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    assertThat(waiting).isNotDone();
    lock.close();
    waiting.get().close();
  }

  @Test
  void anInterruptEndsTheWait() throws IOException {
    JobFolder job = JobFolder.of(Places.of(output), "job");
    JobLock lock = take(job, Duration.ZERO);
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> take(job, LONG))
        .isInstanceOf(InterruptedIOException.class)
        .hasCauseInstanceOf(InterruptedException.class);
    assertThat(Thread.interrupted()).isTrue();
    lock.close();
  }

  @Test
  void theFileSaysWhoHoldsIt() throws IOException {
    JobFolder job = JobFolder.of(Places.of(output), "job");
    Files.createDirectories(Places.path(job.path()));
    Files.writeString(Places.path(job.lock()), "x".repeat(300));
    take(job, Duration.ZERO).close();
    assertThat(job.lock().leaseHolder())
        .isEqualTo("process " + ProcessHandle.current().pid() + ", since 1970-01-01T00:00:00Z");
    assertThat(Places.of(output).leaseHolder()).isEmpty();
  }

  @Test
  void jobsDoNotHinderEachOther() throws IOException {
    JobLock one = take(JobFolder.of(Places.of(output), "one"), Duration.ZERO);
    JobLock other = take(JobFolder.of(Places.of(output), "other"), Duration.ZERO);
    assertThat(one).isNotSameAs(other);
    one.close();
    other.close();
  }

  private static JobLock take(JobFolder job, Duration patience) throws IOException {
    return JobLock.take(job, patience, CLOCK);
  }
}
