package dev.parallax.table.file;

import dev.parallax.files.Place;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/**
 * An object, as Parquet sees it.
 *
 * @param object to read
 */
record PlacedInput(Place object) implements InputFile {

  @Override
  public long getLength() throws IOException {
    return object.size();
  }

  @Override
  public SeekableInputStream newStream() throws IOException {
    SeekableByteChannel channel = object.open();
    return new DelegatingSeekableInputStream(Channels.newInputStream(channel)) {

      @Override
      public long getPos() throws IOException {
        return channel.position();
      }

      @Override
      public void seek(long position) throws IOException {
        channel.position(position);
      }
    };
  }

  @Override
  public String toString() {
    return object.toString();
  }
}
