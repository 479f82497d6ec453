package dev.parallax.cli;

import dev.parallax.cli.print.Terminal;
import dev.parallax.pipeline.WordJob;

/** Parallax's command line with the job that needs no models, for tests that start processes. */
public final class WordParallax {

  /** System property: milliseconds that the annotation of a document takes. */
  public static final String MILLIS = "parallax.test.millis";

  private WordParallax() {}

  /** As {@link Main#main}. */
  public static void main(String[] arguments) {
    System.exit(ParallaxCommand.execute(rooms(), Terminal.ofProcess(), arguments));
  }

  /** The same without a process of its own. */
  public static Trial here(String... arguments) {
    return Trial.of(rooms(), arguments);
  }

  private static Rooms rooms() {
    Rooms.Job job =
        (config, options, progress) -> WordJob.run(config, options, Long.getLong(MILLIS, 0));
    return new Rooms(job, Trial.NO_CALIBRATOR, Trial.NO_LISTER);
  }
}
