package dev.parallax.corpus.source;

import dev.parallax.config.InputConfig;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Decides which files are no documents. As in {@code .gitignore}, a glob without {@code /} is
 * matched with the name of a file or folder at any depth, another with the whole relative path.
 */
final class Exclusion {

  /** What programs leave beside the file that is worked on: locks, backups, halves of downloads. */
  private static final Pattern LEFT_BEHIND =
      Pattern.compile(
          "~\\$.*|.*~|#.*#|~wrl\\d+.*|thumbs\\.db|desktop\\.ini|__macosx"
              + "|.*\\.(?:bak|backup|tmp|temp|old|orig|sav|save|swp|swo|swx|wbk|asd|crdownload|part|partial|download|lock|lck)\\d*",
          Pattern.CASE_INSENSITIVE);

  private final String metadataFile;
  private final List<Rule> rules = new ArrayList<>();

  private record Rule(String glob, PathMatcher matcher) {

    boolean matches(Path relative) {
      return matcher.matches(glob.contains("/") ? relative : relative.getFileName());
    }
  }

  Exclusion(InputConfig config) throws InputFolderException {
    this.metadataFile = config.metadata();
    for (String glob : config.exclude()) {
      try {
        rules.add(new Rule(glob, FileSystems.getDefault().getPathMatcher("glob:" + glob)));
      } catch (PatternSyntaxException e) {
        throw new InputFolderException(
            "input.exclude: '" + glob + "' is not a glob: " + e.getDescription() + ".");
      }
    }
  }

  /** Why the file or folder at this relative path is left out, if it is. */
  Optional<String> reason(String path) {
    Path relative;
    try {
      relative = Path.of(path);
    } catch (InvalidPathException e) {
      // A name that this machine cannot write is rejected for that, whatever the globs say.
      return Optional.empty();
    }
    if (relative.getFileName().toString().startsWith(".")) {
      return Optional.of("hidden: its name begins with a full stop");
    }
    if (LEFT_BEHIND.matcher(relative.getFileName().toString()).matches()) {
      return Optional.of("a backup or temporary file, by its name; rename it if it is an essay");
    }
    if (relative.toString().equals(metadataFile)) {
      return Optional.of("describes documents (input.metadata)");
    }
    return rules.stream()
        .filter(rule -> rule.matches(relative))
        .findFirst()
        .map(rule -> "matches '" + rule.glob() + "' of input.exclude");
  }
}
