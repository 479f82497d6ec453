package dev.parallax.files;

import java.nio.file.Path;

/** From the paths of a test's folders to places and back. */
public final class Places {

  private Places() {}

  /** The place of a path. */
  public static Place of(Path path) {
    return LocalPlace.of(path.toString());
  }

  /** A lease that nobody takes away. */
  public static Lease lease() {
    return new Lease() {
      @Override
      public void require() {}

      @Override
      public long number() {
        return 1;
      }

      @Override
      public void close() {}
    };
  }

  /** The path of a place, to see what is there without the room that is tested. */
  public static Path path(Place place) {
    return Path.of(place.toString());
  }
}
