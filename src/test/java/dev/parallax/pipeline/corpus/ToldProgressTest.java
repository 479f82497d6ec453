package dev.parallax.pipeline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ToldProgressTest {

  private final AtomicLong seconds = new AtomicLong();
  private final List<String> lines = new ArrayList<>();
  private final ToldProgress progress =
      new ToldProgress(() -> seconds.get() * 1_000_000_000L, lines::add);

  @Test
  void linesAreSecondsApartAndTellWhatIsLeft() {
    for (int done = 0; done <= 2_000; done++) {
      progress.update("splits compared", done, 2_000);
      if (done % 100 == 0) {
        seconds.incrementAndGet();
      }
    }

    assertThat(lines)
        .containsExactly(
            "401 of 2,000 splits compared, about 20 s left",
            "901 of 2,000 splits compared, about 12 s left",
            "1,401 of 2,000 splits compared, about 6 s left",
            "1,901 of 2,000 splits compared, about 1 s left");
  }

  @Test
  void minutesAreToldAsMinutes() {
    progress.update("splits compared", 0, 100);
    seconds.set(30);
    progress.update("splits compared", 10, 100);

    assertThat(lines).containsExactly("10 of 100 splits compared, about 5 min left");
  }

  @Test
  void whatIsDoneAtOnceIsNotTold() {
    progress.update("measures compared", 0, 3);
    seconds.set(60);
    progress.update("measures compared", 3, 3);

    assertThat(lines).isEmpty();
  }

  @Test
  void anotherCountHasItsOwnTime() {
    progress.update("measures compared", 1, 10);
    seconds.set(100);
    progress.update("documents read", 1, 10);
    seconds.set(105);
    progress.update("documents read", 5, 10);

    assertThat(lines).containsExactly("5 of 10 documents read, about 5 s left");
  }
}
