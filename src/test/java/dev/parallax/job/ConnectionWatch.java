package dev.parallax.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Permission;

/**
 * Writes down every address that a JVM looks up or connects to, and allows all else. It is named on
 * the command line of a child JVM; Java 17 still has security managers, and none of its other ways
 * to watch sees both sockets and channels.
 */
@SuppressWarnings("removal")
public final class ConnectionWatch extends SecurityManager {

  /** System property that names the file to write to. */
  static final String FILE = "parallax.test.connections";

  @Override
  public void checkConnect(String host, int port) {
    write(host + ":" + port);
  }

  @Override
  public void checkConnect(String host, int port, Object context) {
    write(host + ":" + port);
  }

  @Override
  public void checkPermission(Permission permission) {
    // All else is allowed.
  }

  @Override
  public void checkPermission(Permission permission, Object context) {
    // All else is allowed.
  }

  private static void write(String line) {
    try {
      Files.writeString(
          Path.of(System.getProperty(FILE)),
          line + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
