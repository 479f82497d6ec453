package dev.parallax.run.keep;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.files.Found;
import dev.parallax.files.Place;
import dev.parallax.files.StorageException;
import dev.parallax.run.JobFolder;
import dev.parallax.run.Manifest;
import dev.parallax.table.listed.StoredEntriesTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** The published runs of all jobs of an output folder, as far as the store is concerned. */
public final class KeptRuns {

  private KeptRuns() {}

  /**
   * What the runs that are kept were made from. Runs of versions without a store used nothing.
   *
   * @param output folder of all jobs
   * @return kind of entries to their keys
   * @throws UnknownUseException if a folder or the manifest of a run cannot be read
   * @throws UncheckedIOException of a {@link StorageException}, if the storage is to blame
   */
  public static SortedMap<String, Set<String>> keysByKind(Place output) throws UnknownUseException {
    SortedMap<String, Set<String>> keys = new TreeMap<>();
    for (Place job : folders(output)) {
      for (Place run : folders(new JobFolder(job).runs())) {
        Place manifest = run.at(Manifest.FILE_NAME);
        if (is(Found.Kind.OBJECT, manifest)) {
          addKeys(run, read(manifest), keys);
        }
      }
    }
    return keys;
  }

  private static JsonNode read(Place manifest) throws UnknownUseException {
    JsonNode root;
    try {
      root = Manifest.read(manifest);
    } catch (IOException e) {
      throw unknown(manifest, e);
    }
    if (!root.isObject()) {
      throw UnknownUseException.damaged(manifest, null);
    }
    return root;
  }

  /** Of many documents the manifest names a table. */
  private static void addKeys(Place run, JsonNode manifest, SortedMap<String, Set<String>> keys)
      throws UnknownUseException {
    manifest.at("/store/keys").forEach(document -> addKeys(document, keys));
    if (manifest.at("/listed_in_tables/store.keys").isTextual()) {
      try {
        StoredEntriesTable.read(
            run, (kind, key) -> keys.computeIfAbsent(kind, any -> new TreeSet<>()).add(key));
      } catch (IOException e) {
        throw unknown(run.at(StoredEntriesTable.TABLE.name()), e);
      }
    }
  }

  private static void addKeys(JsonNode document, SortedMap<String, Set<String>> keys) {
    document
        .properties()
        .forEach(
            key ->
                keys.computeIfAbsent(key.getKey(), kind -> new TreeSet<>())
                    .add(key.getValue().asText()));
  }

  private static List<Place> folders(Place folder) throws UnknownUseException {
    List<Place> folders = new ArrayList<>();
    try {
      for (Place place : folder.list()) {
        if (is(Found.Kind.FOLDER, place)) {
          folders.add(place);
        }
      }
    } catch (UnknownUseException e) {
      throw e;
    } catch (IOException e) {
      throw unknown(folder, e);
    }
    return folders;
  }

  /** What may not be looked at must not pass for what is not there: its entries would go. */
  private static boolean is(Found.Kind kind, Place place) throws UnknownUseException {
    try {
      return place.lookThrough().filter(found -> found.kind() == kind).isPresent();
    } catch (IOException e) {
      throw unknown(place, e);
    }
  }

  private static UnknownUseException unknown(Place place, IOException failure) {
    StorageException.throwUnchecked(failure);
    return failure instanceof JacksonException
        ? UnknownUseException.damaged(place, failure)
        : UnknownUseException.unread(place, failure);
  }
}
