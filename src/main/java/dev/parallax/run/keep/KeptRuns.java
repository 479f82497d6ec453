package dev.parallax.run.keep;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.files.Place;
import dev.parallax.run.JobFolder;
import dev.parallax.run.Manifest;
import dev.parallax.table.listed.StoredEntriesTable;
import java.io.IOException;
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
   * @throws UnknownUseException if the manifest of a run cannot be read
   * @throws IOException if the folder cannot be listed
   */
  public static SortedMap<String, Set<String>> keysByKind(Place output) throws IOException {
    SortedMap<String, Set<String>> keys = new TreeMap<>();
    for (Place job : folders(output)) {
      for (Place run : folders(new JobFolder(job).runs())) {
        Place manifest = run.at(Manifest.FILE_NAME);
        if (manifest.isObject()) {
          addKeys(run, read(manifest), keys);
        }
      }
    }
    return keys;
  }

  private static JsonNode read(Place manifest) throws UnknownUseException {
    try {
      JsonNode root = Manifest.read(manifest);
      if (root.isObject()) {
        return root;
      }
      throw new UnknownUseException(manifest, null);
    } catch (IOException e) {
      throw new UnknownUseException(manifest, e);
    }
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
        throw new UnknownUseException(run.at(StoredEntriesTable.TABLE.name()), e);
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

  private static List<Place> folders(Place folder) throws IOException {
    return folder.list().stream().filter(Place::isFolder).toList();
  }
}
