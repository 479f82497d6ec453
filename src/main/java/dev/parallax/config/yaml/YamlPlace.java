package dev.parallax.config.yaml;

/**
 * Where something was written.
 *
 * @param file as the user named it, or {@link #OVERRIDE}
 * @param line from 1; 0 where the file as a whole is meant
 */
public record YamlPlace(String file, int line) {

  /** Stands for a file name where settings come from the command line; lines count the options. */
  public static final String OVERRIDE = "--set";
}
