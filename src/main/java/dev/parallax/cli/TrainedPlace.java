package dev.parallax.cli;

import dev.parallax.files.LocalPlace;
import dev.parallax.files.Place;
import java.io.File;
import picocli.CommandLine.Option;

/** Where a command writes what it has trained. */
final class TrainedPlace {

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "trained",
      description =
          "Folder for parameters, metrics and model card; ${DEFAULT-VALUE} in the working directory"
              + " where none is given. A run goes on using what comes with Parallax, but for heads of frames"
              + " where frames.heads names them.")
  private File output = new File("");

  @Option(
      names = "--in-place",
      hidden = true,
      description = "Write to the places in Parallax's own sources, for the next build.")
  private boolean inPlace;

  /** Whether each file goes to its place in Parallax's own sources. */
  boolean isSources() {
    return inPlace;
  }

  /**
   * The folder that was asked for, or that of the sources.
   *
   * @throws StoppedException if these are asked for and are not there
   */
  Place folder() throws StoppedException {
    if (!inPlace) {
      return LocalPlace.of(output.getPath());
    }
    Place home = LocalPlace.of(System.getProperty("parallax.home", ""));
    if (!home.at("src/main/resources").isFolder()) {
      throw new StoppedException(
          ExitCode.USAGE, "--in-place is for a checkout, and " + home + " is none", null);
    }
    return home;
  }
}
