package dev.parallax.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes beside the file's place and renames. */
final class LocalWriter extends ObjectWriter {

  /** No reader takes a file that ends so for a table, a page or an entry. */
  static final String SUFFIX = ".partial";

  private static final int BUFFER_BYTES = 64 << 10;

  private final Path file;
  private final Path partial;
  private final OutputStream out;

  private LocalWriter(Path file, Path partial, OutputStream out) {
    this.file = file;
    this.partial = partial;
    this.out = out;
  }

  /** The name is the same for each attempt, so that an attempt clears what the last one left. */
  static LocalWriter open(Path file) throws IOException {
    Path partial = partial(file);
    Files.createDirectories(file.resolveSibling(""));
    Files.deleteIfExists(partial);
    return new LocalWriter(
        file, partial, new BufferedOutputStream(Files.newOutputStream(partial), BUFFER_BYTES));
  }

  static Path partial(Path file) {
    return file.resolveSibling(file.getFileName() + SUFFIX);
  }

  @Override
  public void write(int value) throws IOException {
    out.write(value);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void commit() throws IOException {
    out.close();
    Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** After a commit there is nothing left to do: the stream is closed, the file has its name. */
  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(partial);
    }
  }
}
