package dev.parallax.run.keep;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.run.JobFolder;
import dev.parallax.run.Manifest;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
   * @throws UnknownUseException if the manifest of a run cannot be read
   * @throws IOException if the folder cannot be listed
   */
  public static SortedMap<String, Set<String>> keysByKind(Path output) throws IOException {
    SortedMap<String, Set<String>> keys = new TreeMap<>();
    for (Path job : folders(output)) {
      for (Path run : folders(new JobFolder(job).runs())) {
        Path manifest = run.resolve(Manifest.FILE_NAME);
        if (Files.exists(manifest)) {
          read(manifest).at("/store/keys").forEach(document -> addKeys(document, keys));
        }
      }
    }
    return keys;
  }

  private static JsonNode read(Path manifest) throws UnknownUseException {
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

  private static void addKeys(JsonNode document, SortedMap<String, Set<String>> keys) {
    document
        .properties()
        .forEach(
            key ->
                keys.computeIfAbsent(key.getKey(), kind -> new TreeSet<>())
                    .add(key.getValue().asText()));
  }

  private static List<Path> folders(Path folder) throws IOException {
    List<Path> folders = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, Files::isDirectory)) {
        paths.forEach(folders::add);
      }
    }
    return folders;
  }
}
