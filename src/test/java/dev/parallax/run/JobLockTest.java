package dev.parallax.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobLockTest {

  @TempDir Path output;

  @Test
  void oneRunAtATimeHoldsAJob() throws IOException {
    JobFolder job = JobFolder.of(output, "job");
    JobLock lock = JobLock.take(job);
    assertThatThrownBy(() -> JobLock.take(job))
        .isInstanceOf(JobLockedException.class)
        .hasMessageContaining(job.path().toString());
    lock.close();
    JobLock.take(job).close();
  }

  @Test
  void jobsDoNotHinderEachOther() throws IOException {
    JobLock one = JobLock.take(JobFolder.of(output, "one"));
    JobLock other = JobLock.take(JobFolder.of(output, "other"));
    assertThat(one).isNotSameAs(other);
    one.close();
    other.close();
  }
}
