package dev.parallax.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes beside the file's place and renames. */
final class LocalWriter extends ObjectWriter {

  /** No reader takes a file that ends so for a table, a page or an entry. */
  private static final String SUFFIX = ".partial";

  private final Path target;
  private final Path partial;
  private final BufferedFile file;
  private boolean ended;

  private LocalWriter(Path target, Path partial, BufferedFile file) {
    this.target = target;
    this.partial = partial;
    this.file = file;
  }

  /** No other attempt's name: two that write the same file at one time must not meet. */
  static LocalWriter open(Path file) throws IOException {
    Path partial = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + SUFFIX);
    Files.createDirectories(file.resolveSibling(""));
    return new LocalWriter(file, partial, BufferedFile.create(partial));
  }

  /** What attempts at a file have left unfinished, those of older versions among them. */
  static List<Path> left(Path file) throws IOException {
    Path folder = file.toAbsolutePath().resolveSibling("");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    String name = Pattern.quote(String.valueOf(file.getFileName()));
    Pattern attempt = Pattern.compile(name + "(\\.[0-9a-f-]{36})?" + Pattern.quote(SUFFIX));
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> attempt.matcher(path.getFileName().toString()).matches()).toList();
    }
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    file.write(bytes, from, length);
  }

  @Override
  public void flush() throws IOException {
    file.flush();
  }

  @Override
  public byte[] written(long from, int length) throws IOException {
    return file.written(from, length);
  }

  @Override
  public void truncate(long size) throws IOException {
    file.truncate(size);
  }

  @Override
  public void force() throws IOException {
    file.force();
  }

  @Override
  public void commit() throws IOException {
    if (!ended) {
      file.end();
      ended = true;
    }
    Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public boolean survivesProcess() {
    return true;
  }

  @Override
  public void leave() throws IOException {
    try (file) {
      file.flush();
    }
  }

  /** After a commit there is nothing left to do: the file is closed and has its name. */
  @Override
  public void close() throws IOException {
    try {
      file.close();
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
