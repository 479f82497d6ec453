package dev.parallax.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A pointer on a local disk: a symbolic link, which readers of tables can follow, too. */
final class LocalPointer {

  /** Longer than any target: git and tools that know no links keep the target in a small file. */
  private static final int MOST_BYTES = 1024;

  private LocalPointer() {}

  static Optional<String> read(Path pointer) throws IOException {
    if (Files.isSymbolicLink(pointer)) {
      return Optional.of(target(Files.readSymbolicLink(pointer).toString()));
    }
    boolean mayNameIt =
        Files.isRegularFile(pointer, LinkOption.NOFOLLOW_LINKS)
            && Files.size(pointer) <= MOST_BYTES;
    return mayNameIt
        ? Optional.of(target(new String(Files.readAllBytes(pointer), StandardCharsets.UTF_8)))
        : Optional.empty();
  }

  private static String target(String written) {
    return written.strip().replace('\\', '/');
  }

  /** A link cannot be changed in place, but another one can be renamed over it. */
  static void write(Path pointer, Path target, Path partial) throws IOException {
    Files.createDirectories(partial);
    Path next = partial.resolve(pointer.getFileName());
    Files.deleteIfExists(next);
    Files.createSymbolicLink(next, target);
    Files.move(next, pointer, StandardCopyOption.ATOMIC_MOVE);
    LocalTree.forceNames(pointer.resolveSibling(""));
  }
}
