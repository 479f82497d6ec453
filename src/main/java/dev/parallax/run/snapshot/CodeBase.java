package dev.parallax.run.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Parallax's own classes and resources, as they were built. Safe for several threads. */
final class CodeBase {

  static final String PARALLAX = "dev/parallax/";
  static final String CLASS = ".class";

  /**
   * The code of this JVM, until memory is short: a run asks for several fingerprints of it, one
   * after the other, before it begins its work.
   */
  private static final Map<Path, SoftReference<CodeBase>> OF_THIS_JVM = new HashMap<>();

  /** Path from the class path's root, with {@code /}, to content. */
  private final SortedMap<String, byte[]> files;

  private final Map<String, ClassContent> classes = new ConcurrentHashMap<>();

  private CodeBase(SortedMap<String, byte[]> files) {
    this.files = files;
  }

  /** The folder or jar that a class was loaded from. */
  static CodeBase of(Class<?> loaded) throws IOException {
    var source = Objects.requireNonNull(loaded.getProtectionDomain().getCodeSource());
    try {
      return read(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IOException("No place of code: " + source.getLocation(), e);
    }
  }

  private static synchronized CodeBase read(Path place) throws IOException {
    SoftReference<CodeBase> known = OF_THIS_JVM.get(place);
    CodeBase code = known == null ? null : known.get();
    if (code == null) {
      code = in(place);
      OF_THIS_JVM.put(place, new SoftReference<>(code));
    }
    return code;
  }

  /** Reads a folder or jar. */
  static CodeBase in(Path place) throws IOException {
    return new CodeBase(Files.isDirectory(place) ? folder(place) : jar(place));
  }

  private static SortedMap<String, byte[]> folder(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder.resolve(PARALLAX))) {
      paths = walk.filter(Files::isRegularFile).toList();
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path path : paths) {
      files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
    }
    return files;
  }

  private static SortedMap<String, byte[]> jar(Path jar) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    try (JarFile open = new JarFile(jar.toFile(), false)) {
      for (ZipEntry entry : Collections.list(open.entries())) {
        if (entry.getName().startsWith(PARALLAX) && !entry.isDirectory()) {
          try (InputStream content = open.getInputStream(entry)) {
            files.put(entry.getName(), content.readAllBytes());
          }
        }
      }
    }
    return files;
  }

  boolean contains(String path) {
    return files.containsKey(path);
  }

  /** What a class file says. */
  ClassContent content(String path) {
    return classes.computeIfAbsent(
        path, key -> ClassContent.of(key, Objects.requireNonNull(files.get(key), key)));
  }

  /** All files of some rooms that are no classes. */
  SortedMap<String, byte[]> resources(Set<String> rooms) {
    SortedMap<String, byte[]> resources = new TreeMap<>(files);
    resources.keySet().removeIf(path -> path.endsWith(CLASS) || !rooms.contains(room(path)));
    return resources;
  }

  /** First part of a path below Parallax's own package; empty for a file right in it. */
  static String room(String path) {
    String below = path.substring(PARALLAX.length());
    return below.substring(0, Math.max(below.indexOf('/'), 0));
  }
}
