package dev.parallax.store;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import dev.parallax.files.Place;
import dev.parallax.model.Hashes;
import java.io.IOException;

/**
 * Records on disk, one compressed file each, found by id. An entry is whole or absent, even if the
 * process is killed while it writes.
 *
 * @param <T> type of the records
 */
public final class RecordStore<T> {

  /** Fast, and within a few percent of the size that the default level gives on annotations. */
  private static final int COMPRESSION_LEVEL = 1;

  private final Place folder;
  private final RecordCodec<T> codec;

  /**
   * @param folder of the store, created when the first record comes
   * @param type of the records
   */
  public RecordStore(Place folder, Class<T> type) {
    this.folder = folder;
    this.codec = new RecordCodec<>(type);
  }

  /**
   * Stores a record under an id, in place of any older one.
   *
   * @throws IOException if it cannot be written
   */
  public void put(String id, T record) throws IOException {
    file(id).write(Zstd.compress(codec.encode(record), COMPRESSION_LEVEL));
  }

  /**
   * Reads the record of an id.
   *
   * @throws IOException if there is none, or it is damaged
   */
  public T get(String id) throws IOException {
    Place file = file(id);
    byte[] compressed = file.bytes();
    long size = compressed.length == 0 ? -1 : Zstd.getFrameContentSize(compressed);
    if (size < 0 || size > Integer.MAX_VALUE) {
      throw new IOException("Damaged entry: " + file);
    }
    try {
      return codec.decode(Zstd.decompress(compressed, (int) size));
    } catch (ZstdException e) {
      throw new IOException("Damaged entry: " + file, e);
    }
  }

  /** Whether there is a record of an id. */
  public boolean contains(String id) {
    return file(id).isObject();
  }

  private Place file(String id) {
    String hash = Hashes.sha256(id);
    return folder.at(hash.substring(0, 2)).at(hash + ".smile.zst");
  }
}
