package dev.parallax.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;

/**
 * Records of a run as compressed bytes and back.
 *
 * @param <T> type of the records
 */
public final class CompressedRecords<T> {

  /** Fast, and within a few percent of the size that the default level gives on annotations. */
  private static final int COMPRESSION_LEVEL = 1;

  private final RecordCodec<T> codec;

  /**
   * @param type of the records
   */
  public CompressedRecords(Class<T> type) {
    this.codec = new RecordCodec<>(type);
  }

  /**
   * The bytes of a record.
   *
   * @throws IllegalArgumentException if the record cannot be encoded
   */
  public byte[] compress(T record) {
    return Zstd.compress(codec.encode(record), COMPRESSION_LEVEL);
  }

  /**
   * The record of some bytes.
   *
   * @param name of it, for people
   * @throws IOException if the bytes are damaged
   */
  public T decompress(byte[] compressed, Object name) throws IOException {
    long size = compressed.length == 0 ? -1 : Zstd.getFrameContentSize(compressed);
    if (size < 0 || size > Integer.MAX_VALUE) {
      throw new IOException("Damaged entry: " + name);
    }
    try {
      return codec.decode(Zstd.decompress(compressed, (int) size));
    } catch (ZstdException e) {
      throw new IOException("Damaged entry: " + name, e);
    }
  }
}
