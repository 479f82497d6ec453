package dev.parallax.annotate.prepared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps models in files that are read in a few tenths of a second instead of the seconds that
 * CoreNLP's own take; makes such a file where it is absent, damaged, or made from another model.
 *
 * <p>Where it cannot be kept, the model is read as CoreNLP does, in every run: the same model,
 * later.
 */
public final class ModelCache {

  private static final Logger LOG = LoggerFactory.getLogger(ModelCache.class);

  private final Optional<Path> folder;

  /**
   * @param folder where the file is kept, made where it is absent; none keeps no file
   */
  public ModelCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * A model.
   *
   * @param resource path of CoreNLP's model on the class path
   * @param format of the file that is kept
   * @param reader reads the model as CoreNLP does
   * @throws UncheckedIOException if CoreNLP's model cannot be read
   */
  public <M> M load(String resource, ModelFormat<M> format, Supplier<M> reader) {
    try {
      return load(ModelSource.of(resource), fileName(resource), format, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  <M> M load(ModelSource source, String name, ModelFormat<M> format, Supplier<M> reader) {
    Optional<Path> file = folder.map(path -> path.resolve(name));
    Optional<M> kept = file.flatMap(path -> read(path, format, source));
    if (kept.isPresent()) {
      return kept.get();
    }
    M model = reader.get();
    file.ifPresent(path -> keep(path, model, format, source));
    return model;
  }

  /** The file that is made of a model, such as {@code englishSR.model}. */
  static String fileName(String resource) {
    String name = resource.substring(resource.lastIndexOf('/') + 1);
    return name.replace(".ser.gz", "") + ".model";
  }

  private static <M> Optional<M> read(Path file, ModelFormat<M> format, ModelSource source) {
    try {
      return Optional.of(ModelFile.read(file, format, source));
    } catch (NoSuchFileException e) {
      LOG.info("A model is prepared in {}; this is done once.", file);
    } catch (ModelFileException e) {
      LOG.warn("{} is made anew: {}.", file, e.getMessage());
    } catch (IOException | InternalError e) { // the latter is how a failing disk shows in a mapping
      LOG.warn("{} cannot be read and is made anew: {}", file, e.toString());
    }
    return Optional.empty();
  }

  /**
   * Only one process writes, and the others do not wait for it. The lock has a file of its own: one
   * on the partial file would follow it to its final name.
   */
  private static <M> void keep(Path file, M model, ModelFormat<M> format, ModelSource source) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel channel = open(sibling(file, ".lock"));
          FileLock lock = channel.tryLock()) {
        if (lock != null) {
          write(file, model, format, source);
        }
      }
    } catch (OverlappingFileLockException e) {
      LOG.debug("Another thread of this process is at it", e);
    } catch (IOException e) {
      LOG.warn(
          "A prepared model cannot be kept in {}, so every run reads it anew, which takes some"
              + " seconds: {}. Set PARALLAX_CACHE to a folder that can be written.",
          file,
          e.toString());
    }
  }

  /**
   * Renames what is complete, so that the file is whole or absent. A process that was killed here
   * leaves a partial file, which the next to write takes over.
   */
  private static <M> void write(Path file, M model, ModelFormat<M> format, ModelSource source)
      throws IOException {
    Path partial = sibling(file, ".partial");
    try {
      try (FileChannel channel = open(partial)) {
        ModelFile.write(channel, model, format, source);
      }
      Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(partial); // a full disk is not to stay full of half a file
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static Path sibling(Path file, String suffix) {
    return file.resolveSibling(file.getFileName() + suffix);
  }
}
