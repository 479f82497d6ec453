package dev.parallax.files;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is written at its end and can be read meanwhile. What fails to be written can be
 * taken back, and an interrupt of a thread that uses it does it no harm. For one thread at a time.
 */
public final class BufferedFile implements Closeable {

  private static final int BUFFER_BYTES = 64 << 10;

  private final Path path;

  /** A channel would be closed by the interrupt of any thread that is at it. */
  private final RandomAccessFile file;

  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int buffered;

  /** Bytes that the file has taken; after a failure there may be some behind them. */
  private long inFile;

  private boolean ended;

  private BufferedFile(Path path, RandomAccessFile file) {
    this.path = path;
    this.file = file;
  }

  /** A new file; none of this name may be there. */
  static BufferedFile create(Path path) throws IOException {
    // Says what is wrong better than opening would.
    Files.createFile(path);
    return open(path);
  }

  /** A file that has no name: it goes with the process. */
  public static BufferedFile temporary() throws IOException {
    Path path = Files.createTempFile("parallax-", ".object");
    BufferedFile opened = open(path);
    Files.delete(path);
    return opened;
  }

  private static BufferedFile open(Path path) throws IOException {
    try {
      return new BufferedFile(path, new RandomAccessFile(path.toFile(), "rw"));
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  /** Writes bytes at the end: all of them, or it is as if none were after {@link #truncate}. */
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (length > BUFFER_BYTES - buffered) {
      flush();
    }
    if (length > BUFFER_BYTES) {
      append(bytes, from, length);
    } else {
      System.arraycopy(bytes, from, buffer, buffered, length);
      buffered += length;
    }
  }

  private void append(byte[] bytes, int from, int length) throws IOException {
    file.seek(inFile);
    file.write(bytes, from, length);
    inFile += length;
  }

  /** Hands to the system what waits here; where that fails it goes on waiting. */
  public void flush() throws IOException {
    if (buffered > 0) {
      append(buffer, 0, buffered);
      buffered = 0;
    }
  }

  /**
   * Takes back what was written last.
   *
   * @param size bytes that stay
   */
  public void truncate(long size) throws IOException {
    if (size > size()) {
      throw new IllegalArgumentException(size + " bytes were not written, only " + size());
    }
    long kept = Math.min(size, inFile);
    file.setLength(kept);
    inFile = kept;
    buffered = (int) (size - kept);
  }

  /** Bytes written so far. */
  public long size() {
    return inFile + buffered;
  }

  /** Reads back. */
  public byte[] written(long from, int length) throws IOException {
    flush();
    if (from + length > inFile) {
      throw new EOFException(path + " was not written so far");
    }
    byte[] bytes = new byte[length];
    file.seek(from);
    file.readFully(bytes);
    return bytes;
  }

  /** Reads all from the beginning; the file outlives the reading. */
  public InputStream read() {
    return new Reading();
  }

  void force() throws IOException {
    flush();
    file.getFD().sync();
  }

  /** Closes it, with all that was written in it. */
  void end() throws IOException {
    flush();
    if (ended) {
      throw new IOException(path + " could not be closed");
    }
    ended = true;
    file.close();
  }

  /** Closes it; what waits here is lost. */
  @Override
  public void close() throws IOException {
    file.close();
  }

  private final class Reading extends InputStream {

    private long position;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      flush();
      int wanted = (int) Math.min(length, inFile - position);
      if (wanted <= 0) {
        return length == 0 ? 0 : -1;
      }
      file.seek(position);
      file.readFully(bytes, from, wanted);
      position += wanted;
      return wanted;
    }
  }
}
