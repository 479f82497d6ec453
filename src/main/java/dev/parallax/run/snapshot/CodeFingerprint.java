package dev.parallax.run.snapshot;

import dev.parallax.model.Hashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A hash of the code that makes something, so that what was made is made anew when that code
 * changes, and no constant has to be kept by hand.
 */
public final class CodeFingerprint {

  private CodeFingerprint() {}

  /**
   * SHA-256 over the roots, all classes of Parallax that these refer to, directly or not, and the
   * resources of the rooms these classes are in. It is the same from a folder of classes and from a
   * jar, and for sources that differ in comments and white space alone. Libraries are no part of
   * it: their versions are known otherwise.
   *
   * @param roots one class of Parallax or more, in any order, all from the same folder or jar
   * @return 64 hex digits
   * @throws UncheckedIOException if the code cannot be read where it was loaded from
   */
  public static String of(Class<?>... roots) {
    List<String> paths =
        Arrays.stream(roots)
            .map(root -> root.getName().replace('.', '/') + CodeBase.CLASS)
            .toList();
    try {
      return of(CodeBase.of(roots[0]), paths);
    } catch (IOException e) {
      throw new UncheckedIOException("Parallax cannot read its own code", e);
    }
  }

  /**
   * The same over any code.
   *
   * @param roots paths of class files
   */
  static String of(CodeBase code, Collection<String> roots) {
    SortedMap<String, String> hashes = closure(code, roots);
    Set<String> rooms = hashes.keySet().stream().map(CodeBase::room).collect(Collectors.toSet());
    code.resources(rooms).forEach((path, bytes) -> hashes.put(path, Hashes.sha256(bytes)));
    StringBuilder text = new StringBuilder();
    hashes.forEach((path, hash) -> text.append(hash).append(' ').append(path).append('\n'));
    return Hashes.sha256(text.toString());
  }

  /** Wave by wave, since a wave's classes can be read on all processors at a time. */
  private static SortedMap<String, String> closure(CodeBase code, Collection<String> roots) {
    SortedMap<String, String> hashes = new TreeMap<>();
    Set<String> wave = Set.copyOf(roots);
    while (!wave.isEmpty()) {
      List<ClassContent> read = wave.parallelStream().map(code::content).toList();
      read.forEach(content -> hashes.put(content.path(), content.sha256()));
      wave =
          read.stream()
              .flatMap(content -> content.references().stream())
              .filter(path -> code.contains(path) && !hashes.containsKey(path))
              .collect(Collectors.toSet());
    }
    return hashes;
  }
}
