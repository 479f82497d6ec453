package dev.parallax.table.file;

import dev.parallax.files.Place;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;

/**
 * Reads the end of a Parquet file: the footer, its length in four bytes, and {@code PAR1}.
 * Parquet's own reader would load Hadoop.
 */
public final class TableFooterReader {

  private static final int TRAILER = 8;
  private static final String MAGIC = "PAR1";

  private TableFooterReader() {}

  /**
   * The footer of {@code file}.
   *
   * @throws IOException if it cannot be read or is no complete Parquet file
   */
  public static TableFooter read(Place file) throws IOException {
    FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(footerBytes(file)));
    TreeMap<String, String> metadata = new TreeMap<>();
    if (footer.isSetKey_value_metadata()) {
      footer.getKey_value_metadata().forEach(e -> metadata.put(e.getKey(), e.getValue()));
    }
    return new TableFooter(footer.getNum_rows(), metadata);
  }

  private static byte[] footerBytes(Place file) throws IOException {
    try (SeekableByteChannel bytes = file.open()) {
      long end = bytes.size() - TRAILER;
      int length = end < 0 ? -1 : footerLength(read(bytes, end, TRAILER));
      if (length < 0 || length > end) {
        throw new IOException("Not a complete Parquet file: " + file);
      }
      return read(bytes, end - length, length);
    }
  }

  /** Length of the footer, or -1 where the file does not end as Parquet does. */
  private static int footerLength(byte[] trailer) {
    boolean complete = MAGIC.equals(new String(trailer, 4, 4, StandardCharsets.US_ASCII));
    return complete ? ByteBuffer.wrap(trailer).order(ByteOrder.LITTLE_ENDIAN).getInt() : -1;
  }

  private static byte[] read(SeekableByteChannel file, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    file.position(from);
    while (bytes.hasRemaining()) {
      if (file.read(bytes) < 0) {
        throw new EOFException("Shorter than it was");
      }
    }
    return bytes.array();
  }
}
