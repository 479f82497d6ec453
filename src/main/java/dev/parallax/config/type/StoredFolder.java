package dev.parallax.config.type;

import dev.parallax.config.yaml.Excerpt;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a folder, as users write it: a path, or a folder in object storage.
 *
 * @param bucket that it is in
 * @param path in the bucket, without a slash at either end; empty for the bucket itself
 */
public record StoredFolder(String bucket, String path) {

  /** What names of folders in object storage begin with. */
  private static final String SCHEME = "s3";

  private static final Pattern ELSEWHERE =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://(.*)", Pattern.DOTALL);

  private static final Pattern FOLDER =
      Pattern.compile("s3://([A-Za-z0-9][A-Za-z0-9._-]{1,61}[A-Za-z0-9])((?:/[^/]+)*)/?");

  /** A segment that programs and people read otherwise than object storage does. */
  private static final Pattern DOTS = Pattern.compile("(?:.*/)?\\.{1,2}(?:/.*)?");

  /**
   * The folder in object storage that a name stands for.
   *
   * @return empty where the name is a path
   * @throws IllegalArgumentException if {@link #problem} has something to say
   */
  public static Optional<StoredFolder> of(String name) {
    problem(name)
        .ifPresent(
            words -> {
              throw new IllegalArgumentException(words);
            });
    Matcher folder = FOLDER.matcher(name);
    return folder.matches()
        ? Optional.of(new StoredFolder(folder.group(1), folder.group(2).replaceFirst("^/", "")))
        : Optional.empty();
  }

  /** What is wrong with the name of a folder, for people; empty where nothing is. */
  public static Optional<String> problem(String name) {
    Matcher elsewhere = ELSEWHERE.matcher(name);
    // A single letter is a drive's.
    if (!elsewhere.matches() || elsewhere.group(1).length() == 1) {
      return Optional.empty();
    }
    if (!elsewhere.group(1).equals(SCHEME)) {
      return Optional.of(
          "\"%s\" was found; folders lie on a disk or in object storage (s3://bucket/folder), and %s: is not read or written"
              .formatted(Excerpt.of(name), elsewhere.group(1)));
    }
    Matcher folder = FOLDER.matcher(name);
    return folder.matches() && !DOTS.matcher(folder.group(2)).matches()
        ? Optional.empty()
        : Optional.of(
            "\"%s\" was found; a folder in object storage is named s3://bucket/folder, its parts neither empty nor . nor .."
                .formatted(Excerpt.of(name)));
  }
}
