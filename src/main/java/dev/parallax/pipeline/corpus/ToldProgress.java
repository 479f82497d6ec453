package dev.parallax.pipeline.corpus;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells in the log how far a long step on the corpus is, a line every few seconds: what says
 * nothing for minutes seems to hang. A count that ends before its first line is due is not told.
 */
final class ToldProgress {

  private static final Logger LOG = LoggerFactory.getLogger(ToldProgress.class);
  private static final long SECOND = 1_000_000_000L;
  private static final long PAUSE = 5 * SECOND;
  private static final int MINUTE = 60;

  private final LongSupplier nanoTime;
  private final Consumer<String> told;
  private String what = "";
  private long begin;
  private long lastLine;

  ToldProgress() {
    this(System::nanoTime, LOG::info);
  }

  /**
   * @param nanoTime clock of elapsed nanoseconds
   * @param told takes the lines
   */
  ToldProgress(LongSupplier nanoTime, Consumer<String> told) {
    this.nanoTime = nanoTime;
    this.told = told;
  }

  /**
   * Some are done; may be called from any thread.
   *
   * @param counted what they are and what is done to them: {@code splits compared}; another one
   *     begins another count
   * @param done of them
   * @param total of them
   */
  synchronized void update(String counted, long done, long total) {
    long now = nanoTime.getAsLong();
    if (!counted.equals(what)) {
      what = counted;
      begin = now;
      lastLine = now;
    }
    if (done < total && now - lastLine >= PAUSE) {
      lastLine = now;
      told.accept(line(done, total, now - begin));
    }
  }

  private String line(long done, long total, long elapsed) {
    String line = String.format(Locale.ROOT, "%,d of %,d %s", done, total, what);
    if (done == 0) {
      return line;
    }
    long left = Math.round((double) elapsed / SECOND * (total - done) / done);
    return line
        + (left < MINUTE
            ? ", about %d s left".formatted(left)
            : ", about %d min left".formatted(Math.round((double) left / MINUTE)));
  }
}
