package dev.parallax.frame.lexicon;

import dev.parallax.config.yaml.YamlFile;
import dev.parallax.config.yaml.YamlLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a file of frames lies. */
sealed interface FrameSource {

  /** Names of the sets that come with Parallax. */
  String BUILT_IN = "policy";

  /** Room for the most patterns that are allowed, and for words about them. */
  YamlLimits LIMITS = new YamlLimits("file of frames", 16, 1_000_000);

  /** As the user named it. */
  String name();

  /** What it holds. */
  YamlFile read();

  /** The file that this one includes under a name, if there is such a file. */
  Optional<FrameSource> include(String file);

  /** Whether both are the same file, under whatever names. */
  boolean isSame(FrameSource other);

  /** A set that comes with Parallax, or a file of the project; empty if there is neither. */
  static Optional<FrameSource> find(String nameOrFile, Path projectFolder) {
    Optional<FrameSource> builtIn =
        nameOrFile.matches("[a-z0-9_]+")
            ? Resource.find("frames/" + nameOrFile + ".yaml")
            : Optional.empty();
    return builtIn.isPresent()
        ? builtIn
        : OnDisk.find(nameOrFile, () -> projectFolder.resolve(nameOrFile));
  }

  /**
   * A file on the class path.
   *
   * @param name below the folder of this room
   */
  record Resource(String name) implements FrameSource {

    private static final String FOLDER = "/dev/parallax/frame/";

    @Override
    public boolean isSame(FrameSource other) {
      return equals(other);
    }

    static Optional<FrameSource> find(String name) {
      URL resource = Resource.class.getResource(FOLDER + name);
      return resource == null ? Optional.empty() : Optional.of(new Resource(name));
    }

    @Override
    public YamlFile read() {
      try (InputStream stream = Resource.class.getResourceAsStream(FOLDER + name)) {
        if (stream == null) {
          throw new IllegalStateException("Not on the class path: " + FOLDER + name);
        }
        return YamlFile.read(stream, name, LIMITS);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + FOLDER + name, e);
      }
    }

    @Override
    public Optional<FrameSource> include(String file) {
      return find(name.substring(0, name.lastIndexOf('/') + 1) + file);
    }
  }

  /**
   * A file of the user's own.
   *
   * @param name as the user wrote it, counted from the project folder
   * @param path where it lies, without links and detours
   */
  record OnDisk(String name, Path path) implements FrameSource {

    @Override
    public boolean isSame(FrameSource other) {
      return other instanceof OnDisk file && file.path.equals(path);
    }

    /** Empty, too, where the name is none that a file can have. */
    static Optional<FrameSource> find(String name, Supplier<Path> path) {
      try {
        Path found = path.get();
        return Files.exists(found)
            ? Optional.of(new OnDisk(name, found.toRealPath()))
            : Optional.empty();
      } catch (InvalidPathException | IOException e) {
        return Optional.empty();
      }
    }

    @Override
    public YamlFile read() {
      return YamlFile.read(path, name, LIMITS);
    }

    /** Named from where the including file is named from. */
    @Override
    public Optional<FrameSource> include(String file) {
      String folder = name.substring(0, name.lastIndexOf('/') + 1);
      return find(folder + file, () -> path.resolveSibling(file));
    }
  }
}
