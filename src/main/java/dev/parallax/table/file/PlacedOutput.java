package dev.parallax.table.file;

import dev.parallax.files.ObjectWriter;
import java.io.IOException;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * An object that is being written, as Parquet sees it.
 *
 * @param object whoever opened it ends it, too: closed by Parquet, it is not yet whole
 */
record PlacedOutput(ObjectWriter object) implements OutputFile {

  @Override
  public PositionOutputStream create(long blockSizeHint) {
    return new Counted(object);
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSizeHint) {
    return create(blockSizeHint);
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return 0;
  }

  private static final class Counted extends PositionOutputStream {

    private final ObjectWriter object;
    private long position;

    Counted(ObjectWriter object) {
      this.object = object;
    }

    @Override
    public long getPos() {
      return position;
    }

    @Override
    public void write(int value) throws IOException {
      object.write(value);
      position++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      object.write(bytes, from, length);
      position += length;
    }

    @Override
    public void flush() throws IOException {
      object.flush();
    }

    @Override
    public void close() throws IOException {
      object.flush();
    }
  }
}
