package dev.parallax.corpus.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists all that an input folder holds, following no link and opening no file. */
final class InputWalk extends SimpleFileVisitor<Path> {

  private final Path folder;
  private final Exclusion exclusion;
  private final List<Entry> entries = new ArrayList<>();
  private final List<IgnoredFile> ignored = new ArrayList<>();

  /**
   * A file, link, pipe or the like, or a folder that could not be opened.
   *
   * @param file absolute
   * @param path relative, as it is written everywhere else
   */
  record Entry(Path file, String path) {}

  private InputWalk(Path folder, Exclusion exclusion) {
    this.folder = folder;
    this.exclusion = exclusion;
  }

  /** Walks the folder; what is found is sorted by path, whatever order the disk has. */
  static InputWalk of(Path folder, Exclusion exclusion) throws IOException {
    InputWalk walk = new InputWalk(folder, exclusion);
    Files.walkFileTree(folder, walk);
    walk.entries.sort((a, b) -> RelativePath.ORDER.compare(a.path(), b.path()));
    walk.ignored.sort((a, b) -> RelativePath.ORDER.compare(a.path(), b.path()));
    return walk;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
    boolean leftOut = !directory.equals(folder) && isIgnored(directory, "/");
    return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    return visit(file);
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (file.equals(folder)) {
      throw failure;
    }
    return visit(file);
  }

  private FileVisitResult visit(Path file) {
    if (!isIgnored(file, "")) {
      entries.add(new Entry(file, RelativePath.of(folder, file)));
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean isIgnored(Path file, String suffix) {
    Optional<String> reason = exclusion.reason(folder.relativize(file));
    reason.ifPresent(
        why -> ignored.add(new IgnoredFile(RelativePath.of(folder, file) + suffix, why)));
    return reason.isPresent();
  }

  /** What may be a document, by path. */
  List<Entry> entries() {
    return entries;
  }

  /** What is no document, by path. */
  List<IgnoredFile> ignored() {
    return ignored;
  }
}
