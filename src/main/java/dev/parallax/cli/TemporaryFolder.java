package dev.parallax.cli;

import java.io.File;

/** Where libraries unpack their machine code before they load it. */
final class TemporaryFolder {

  /** Megabytes that are unpacked there, and some to spare. */
  private static final long WANTED = 64;

  private TemporaryFolder() {}

  /**
   * Makes sure, before hours of work, that machine code can be unpacked. Whether it may be run from
   * there is not known before it is tried.
   *
   * @throws StoppedException if it cannot
   */
  static void require() throws StoppedException {
    require(new File(System.getProperty("java.io.tmpdir", "")));
  }

  static void require(File folder) throws StoppedException {
    if (!folder.isDirectory() || !folder.canWrite()) {
      throw stopped("the temporary folder %s is not there, or cannot be written".formatted(folder));
    }
    long free = folder.getUsableSpace() >> 20;
    if (free < WANTED) {
      throw stopped(
          "the temporary folder %s has %d MB of room, and libraries unpack machine code of up to %d MB there"
              .formatted(folder, free, WANTED));
    }
  }

  private static StoppedException stopped(String what) {
    return new StoppedException(
        ExitCode.MACHINE, what + ": name another, for example TMPDIR=/var/tmp", null);
  }
}
