package dev.parallax.objects;

import dev.parallax.files.BufferedFile;
import dev.parallax.files.ObjectWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

  /** All that was written, where there is no file yet. */
  private ByteArrayOutputStream memory = new ByteArrayOutputStream();

  private @Nullable BufferedFile file;

  S3Writer(S3Place place) {
    this.place = place;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (file == null && memory.size() + length < HELD_IN_MEMORY) {
      memory.write(bytes, from, length);
    } else {
      inFile().write(bytes, from, length);
    }
  }

  private BufferedFile inFile() throws IOException {
    BufferedFile opened = file;
    if (opened == null) {
      opened = BufferedFile.temporary();
      try {
        opened.write(memory.toByteArray(), 0, memory.size());
      } catch (IOException e) {
        opened.close();
        throw e;
      }
      file = opened;
      memory = new ByteArrayOutputStream();
    }
    return opened;
  }

  @Override
  public byte[] written(long from, int length) throws IOException {
    return file == null
        ? Arrays.copyOfRange(memory.toByteArray(), (int) from, (int) from + length)
        : file.written(from, length);
  }

  @Override
  public void truncate(long size) throws IOException {
    if (file == null) {
      byte[] all = memory.toByteArray();
      memory = new ByteArrayOutputStream();
      memory.write(all, 0, (int) size);
    } else {
      file.truncate(size);
    }
  }

  /** What was put is kept as safely as the storage keeps anything. */
  @Override
  public void force() {}

  @Override
  public void commit() throws IOException {
    BufferedFile whole = file;
    place.put(
        whole == null
            ? RequestBody.fromBytes(memory.toByteArray())
            // A request that is made again reads it again.
            : RequestBody.fromContentProvider(whole::read, whole.size(), BYTES));
    close();
  }

  @Override
  public boolean survivesProcess() {
    return false;
  }

  @Override
  public void leave() throws IOException {
    close();
  }

  @Override
  public void close() throws IOException {
    BufferedFile open = file;
    memory = new ByteArrayOutputStream();
    if (open != null) {
      open.close();
    }
  }
}
