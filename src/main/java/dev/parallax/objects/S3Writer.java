package dev.parallax.objects;

import dev.parallax.files.ObjectWriter;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;

/**
 * Gathers an object and puts it in one request, so that nothing half is ever in the storage. What
 * is large is gathered in a temporary file, which has no name: it goes with the process.
 */
final class S3Writer extends ObjectWriter {

  private static final int HELD_IN_MEMORY = 1 << 20;
  private static final String BYTES = "application/octet-stream";

  private final S3Place place;
  private ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable FileChannel file;

  S3Writer(S3Place place) {
    this.place = place;
  }

  @Override
  public void write(int value) throws IOException {
    memory.write(value);
    spill();
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    memory.write(bytes, from, length);
    spill();
  }

  private void spill() throws IOException {
    if (memory.size() >= HELD_IN_MEMORY) {
      append();
    }
  }

  private FileChannel append() throws IOException {
    FileChannel open = file;
    if (open == null) {
      Path temporary = Files.createTempFile("parallax-", ".object");
      // Unlinked at once where the system can.
      open =
          FileChannel.open(
              temporary,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      file = open;
    }
    ByteBuffer bytes = ByteBuffer.wrap(memory.toByteArray());
    while (bytes.hasRemaining()) {
      open.write(bytes);
    }
    memory = new ByteArrayOutputStream();
    return open;
  }

  @Override
  public byte[] written(long from, int length) throws IOException {
    FileChannel open = file;
    if (open == null) {
      return Arrays.copyOfRange(memory.toByteArray(), (int) from, (int) from + length);
    }
    append();
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (open.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException(place + " was not written so far");
      }
    }
    return bytes.array();
  }

  /** What was put is kept as safely as the storage keeps anything. */
  @Override
  public void force() {}

  @Override
  public void commit() throws IOException {
    if (file == null) {
      place.put(RequestBody.fromBytes(memory.toByteArray()));
    } else {
      FileChannel whole = append();
      place.put(RequestBody.fromContentProvider(() -> fromBeginning(whole), whole.size(), BYTES));
    }
    close();
  }

  /** A request that is made again reads it again; the file outlives each reading. */
  private static InputStream fromBeginning(FileChannel whole) {
    try {
      whole.position(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    InputStream in = Channels.newInputStream(whole);
    return new InputStream() {
      @Override
      public int read() throws IOException {
        return in.read();
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        return in.read(bytes, from, length);
      }
    };
  }

  @Override
  public void close() throws IOException {
    FileChannel open = file;
    memory = new ByteArrayOutputStream();
    if (open != null) {
      open.close();
    }
  }
}
