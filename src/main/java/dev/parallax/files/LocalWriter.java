package dev.parallax.files;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes beside the file's place and renames. */
final class LocalWriter extends ObjectWriter {

  /** No reader takes a file that ends so for a table, a page or an entry. */
  private static final String SUFFIX = ".partial";

  private static final int BUFFER_BYTES = 64 << 10;

  private final Path file;
  private final Path partial;
  private final FileChannel channel;
  private final OutputStream out;

  private LocalWriter(Path file, Path partial, FileChannel channel) {
    this.file = file;
    this.partial = partial;
    this.channel = channel;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
  }

  /** No other attempt's name: two that write the same file at one time must not meet. */
  static LocalWriter open(Path file) throws IOException {
    Path partial = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + SUFFIX);
    Files.createDirectories(file.resolveSibling(""));
    return new LocalWriter(
        file,
        partial,
        FileChannel.open(
            partial,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE));
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
  public byte[] written(long from, int length) throws IOException {
    out.flush();
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new EOFException(file + " was not written so far");
      }
    }
    return bytes.array();
  }

  @Override
  public void force() throws IOException {
    out.flush();
    channel.force(true);
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
