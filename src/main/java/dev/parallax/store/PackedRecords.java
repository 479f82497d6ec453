package dev.parallax.store;

import dev.parallax.files.Place;
import dev.parallax.model.Hashes;
import dev.parallax.store.pack.OpenPacks;
import dev.parallax.store.pack.PackFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Records that one run's steps leave for each other, many in a pack, found by id. Whoever reads
 * here comes after all who write have ended, or is in the same JVM. For one thread.
 *
 * @param <T> type of the records
 */
public final class PackedRecords<T> {

  private final Place folder;
  private final PackFolder packs;
  private final CompressedRecords<T> records;

  /**
   * @param folder of the packs, created when the first record comes
   * @param open packs of the run
   * @param type of the records
   */
  public PackedRecords(Place folder, OpenPacks open, Class<T> type) {
    this.folder = folder;
    this.packs = open.folder(folder, false);
    this.records = new CompressedRecords<>(type);
  }

  /**
   * Keeps a record under an id. A step that is done twice keeps the same record twice, and either
   * is found.
   *
   * @throws IOException if it cannot be written
   */
  public void put(String id, T record) throws IOException {
    packs.put(Hashes.sha256(id), records.compress(record));
  }

  /**
   * Reads the record of an id.
   *
   * @throws IOException if there is none, or it is damaged
   */
  public T get(String id) throws IOException {
    String key = Hashes.sha256(id);
    if (!packs.contains(key)) {
      packs.lookForAll();
    }
    byte[] found =
        packs.find(key).orElseThrow(() -> new IOException("No record of " + id + " in " + folder));
    return records.decompress(found, id);
  }

  /**
   * Reads the records of many ids, each once, in the order that is quickest.
   *
   * @param made makes of a record what is kept of it
   * @return in the order of the ids
   * @throws IOException if one of them is missing or damaged
   */
  public <R> List<R> getAll(List<String> ids, Function<T, R> made) throws IOException {
    List<String> keys = ids.stream().map(Hashes::sha256).toList();
    if (!keys.stream().allMatch(packs::contains)) {
      packs.lookForAll();
    }
    List<@Nullable R> all = new ArrayList<>(Collections.nCopies(ids.size(), null));
    packs.findAll(
        keys,
        (number, entry) -> all.set(number, made.apply(records.decompress(entry, ids.get(number)))));
    return all.stream().map(Objects::requireNonNull).toList();
  }
}
