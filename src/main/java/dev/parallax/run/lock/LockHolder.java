package dev.parallax.run.lock;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the file of a lock says, for people, of the process that holds it. It decides nothing. */
final class LockHolder {

  private static final Logger LOG = LoggerFactory.getLogger(LockHolder.class);
  private static final int MOST_BYTES = 200;

  private LockHolder() {}

  /** Writes down who holds a lock; a full disk is no reason not to hold it. */
  static void write(FileChannel locked, Clock clock) {
    String holder =
        "process "
            + ProcessHandle.current().pid()
            + ", since "
            + clock.instant().truncatedTo(ChronoUnit.SECONDS);
    try {
      locked.truncate(0);
      locked.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      LOG.debug("The file of the lock does not say who holds it", e);
    }
  }

  /** The holder of a lock that another process holds; empty where it cannot be told. */
  static String read(Path file) {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).trim();
    } catch (IOException e) {
      return "";
    }
  }
}
