package dev.parallax.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file or folder of a local disk.
 *
 * @param path of it; text, since a path of the file system cannot travel
 */
public record LocalPlace(String path) implements Place {

  private static final long serialVersionUID = 1L;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

  /** The place of a path, absolute or relative to the working directory. */
  public static Place of(String path) {
    return new LocalPlace(path);
  }

  /**
   * The place of a path as a user typed it, as an absolute path.
   *
   * @throws IllegalArgumentException if no file can be named so
   */
  public static Place absolute(String path) {
    return of(Path.of(path).toAbsolutePath().normalize());
  }

  private static Place of(Path path) {
    return new LocalPlace(path.toString());
  }

  private Path file() {
    return Path.of(path);
  }

  /** Of places of one storage, which are all that a storage can rename between. */
  private static Path file(Place place) {
    return ((LocalPlace) place).file();
  }

  @Override
  public Place at(String name) {
    return of(file().resolve(name));
  }

  @Override
  public Place parent() {
    Path parent = file().toAbsolutePath().getParent();
    return parent == null ? this : of(parent);
  }

  @Override
  public String name() {
    return String.valueOf(file().getFileName());
  }

  @Override
  public Place real() throws IOException {
    return of(file().toRealPath());
  }

  @Override
  public Optional<Found> look() throws IOException {
    try {
      BasicFileAttributes found =
          Files.readAttributes(file(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return Optional.of(new Found(kind(found), found.size()));
    } catch (NoSuchFileException nothing) {
      return Optional.empty();
    }
  }

  private static Found.Kind kind(BasicFileAttributes found) {
    if (found.isRegularFile()) {
      return Found.Kind.OBJECT;
    }
    if (found.isDirectory()) {
      return Found.Kind.FOLDER;
    }
    return found.isSymbolicLink() ? Found.Kind.LINK : Found.Kind.OTHER;
  }

  @Override
  public boolean isObject() {
    return Files.isRegularFile(file());
  }

  @Override
  public boolean isFolder() {
    return Files.isDirectory(file());
  }

  @Override
  public boolean isReadable() {
    // A folder that cannot be entered gives names and nothing else.
    return Files.isReadable(file()) && (!isFolder() || Files.isExecutable(file()));
  }

  @Override
  public long size() throws IOException {
    return Files.size(file());
  }

  @Override
  public InputStream read() throws IOException {
    return Files.newInputStream(file());
  }

  @Override
  public SeekableByteChannel open() throws IOException {
    return Files.newByteChannel(file(), StandardOpenOption.READ);
  }

  @Override
  public byte[] bytes() throws IOException {
    return Files.readAllBytes(file());
  }

  @Override
  public ObjectWriter writer() throws IOException {
    return LocalWriter.open(file());
  }

  @Override
  public void clearUnfinished() throws IOException {
    for (Path left : LocalWriter.left(file())) {
      Files.deleteIfExists(left);
    }
  }

  @Override
  public List<Place> list() throws IOException {
    return LocalTree.list(file()).stream().map(LocalPlace::of).toList();
  }

  @Override
  public List<Place> objects() throws IOException {
    return LocalTree.files(file()).stream().map(LocalPlace::of).toList();
  }

  @Override
  public Place pointer(String name) {
    return at(name);
  }

  @Override
  public void delete() throws IOException {
    LocalTree.delete(file());
  }

  @Override
  public void settle() throws IOException {
    LocalTree.force(file());
  }

  @Override
  public void moveTo(Place place, String last) throws IOException {
    Path target = file(place);
    Path parent = target.resolveSibling("");
    Files.createDirectories(parent);
    Files.move(file(), target, StandardCopyOption.ATOMIC_MOVE);
    LocalTree.forceNames(parent);
    LocalTree.forceNames(parent.resolveSibling(""));
  }

  @Override
  public void moveAside(Place aside) throws IOException {
    moveTo(aside, "");
  }

  @Override
  public Optional<String> pointed() throws IOException {
    return LocalPointer.read(file());
  }

  @Override
  public void point(String target, Lease lease, Place partial) throws IOException {
    LocalPointer.write(file(), Path.of(target), file(partial));
  }

  /** Who holds the lease of a local disk is alone with it. */
  @Override
  public void claim(Lease lease) {}

  @Override
  public Optional<Lease> lease(boolean sharing, @Nullable String holder) throws IOException {
    return LocalLease.take(file(), sharing, holder);
  }

  @Override
  public Duration betweenTries() {
    return BETWEEN_TRIES;
  }

  @Override
  public String leaseHolder() {
    return LocalLease.holder(file());
  }

  @Override
  public boolean isCauseOf(Throwable failure) {
    try {
      return failure instanceof FileSystemException denied
          && denied.getFile() != null
          && Path.of(denied.getFile()).toAbsolutePath().normalize().startsWith(file());
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return path;
  }
}
