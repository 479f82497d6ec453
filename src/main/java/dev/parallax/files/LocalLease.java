package dev.parallax.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A lock of the operating system on a file, which lets go of it when the process dies. */
final class LocalLease implements Lease {

  private static final Logger LOG = LoggerFactory.getLogger(LocalLease.class);

  private static final int MOST_BYTES = 200;

  /**
   * Locks of this process, by file. A file is opened once: when a process closes any channel on it,
   * POSIX systems let go of all locks that it has there.
   */
  private static final Map<Path, Held> HELD = new HashMap<>();

  private final Path file;
  private boolean closed;

  private LocalLease(Path file) {
    this.file = file;
  }

  /** One lock of the operating system, and how many in this process share it. */
  private static final class Held {
    private final FileChannel channel;
    private final boolean sharing;
    private int holders = 1;

    Held(FileChannel channel, boolean sharing) {
      this.channel = channel;
      this.sharing = sharing;
    }
  }

  static Optional<Lease> take(Path place, boolean sharing, @Nullable String holder)
      throws IOException {
    Path file = place.toAbsolutePath().normalize();
    Files.createDirectories(file.resolveSibling(""));
    synchronized (HELD) {
      Held held = HELD.get(file);
      if (held != null) {
        return share(file, held, sharing);
      }
      FileChannel channel = lockOthersOut(file, sharing);
      if (channel == null) {
        return Optional.empty();
      }
      HELD.put(file, new Held(channel, sharing));
      if (holder != null) {
        sign(channel, holder);
      }
      return Optional.of(new LocalLease(file));
    }
  }

  private static Optional<Lease> share(Path file, Held held, boolean sharing) {
    if (!sharing || !held.sharing) {
      return Optional.empty();
    }
    held.holders++;
    return Optional.of(new LocalLease(file));
  }

  private static @Nullable FileChannel lockOthersOut(Path file, boolean sharing)
      throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    FileLock lock = null;
    try {
      lock = channel.tryLock(0, Long.MAX_VALUE, sharing);
      return lock == null ? null : channel;
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
  }

  /** A full disk is no reason not to hold the lease. */
  private static void sign(FileChannel locked, String holder) {
    try {
      locked.truncate(0);
      locked.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      LOG.debug("The file of the lock does not say who holds it", e);
    }
  }

  /** The file of a lock of this process must not be opened, not even to be read. */
  static String holder(Path place) {
    synchronized (HELD) {
      if (HELD.containsKey(place.toAbsolutePath().normalize())) {
        return "this process";
      }
    }
    try (InputStream in = Files.newInputStream(place)) {
      return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "";
    }
  }

  /** The operating system takes it from nobody who lives. */
  @Override
  public void require() {}

  @Override
  public long number() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    synchronized (HELD) {
      Held held = HELD.get(file);
      if (!closed && held != null && --held.holders == 0) {
        HELD.remove(file);
        held.channel.close();
      }
      closed = true;
    }
  }
}
