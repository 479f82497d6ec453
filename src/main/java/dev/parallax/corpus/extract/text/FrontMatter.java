package dev.parallax.corpus.extract.text;

import dev.parallax.model.text.Issue;
import dev.parallax.model.text.Metadata;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two lines {@code ---} at the beginning of a text: YAML about it.
 *
 * @param metadata that could be read
 * @param body the text after it; the whole text where there is no front matter
 * @param issues why the front matter could not be used
 */
public record FrontMatter(Metadata metadata, String body, List<Issue> issues) {

  /** A longer block between two rules is part of the essay. */
  private static final int MAX_LENGTH = 16_384;

  private static final Pattern KEY = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ .-]{0,60}:(\\s.*)?");

  public static FrontMatter of(String text) {
    String yaml = yaml(text);
    if (yaml == null) {
      return new FrontMatter(Metadata.NONE, text, List.of());
    }
    String body = text.substring(nextLine(text, nextLine(text, 0) + yaml.length()));
    try {
      return new FrontMatter(FrontMatterYaml.read(yaml), body, List.of());
    } catch (FrontMatterYaml.Unreadable e) {
      return new FrontMatter(Metadata.NONE, body, List.of(unreadable(e)));
    }
  }

  /** The lines between the first and the second rule, or null where this is no front matter. */
  private static @Nullable String yaml(String text) {
    int start = nextLine(text, 0);
    if (!text.substring(0, start).stripTrailing().equals("---")) {
      return null;
    }
    boolean hasKey = false;
    for (int at = start; at < text.length() && at - start <= MAX_LENGTH; at = nextLine(text, at)) {
      String line = text.substring(at, Math.min(nextLine(text, at), at + MAX_LENGTH)).strip();
      if (line.equals("---") || line.equals("...")) {
        return hasKey ? text.substring(start, at) : null;
      }
      hasKey |= KEY.matcher(line).matches();
    }
    return null;
  }

  /** Where the line after the one at {@code from} begins. */
  private static int nextLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static Issue unreadable(FrontMatterYaml.Unreadable problem) {
    return new Issue(
        "front_matter_unreadable",
        "The front matter (between the two lines '---') is not used: "
            + problem.getMessage()
            + ". Put values that hold a colon in quotation marks.");
  }
}
