package dev.parallax.corpus.extract.text;

import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.Metadata;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text says about itself at its beginning: YAML between two lines {@code ---}, TOML between
 * two lines {@code +++}, or lines of keys and values.
 *
 * @param metadata that could be read
 * @param body the text after it; the whole text where there is no front matter
 * @param issues why the front matter could not be used
 */
public record FrontMatter(Metadata metadata, String body, List<Issue> issues) {

  /** A longer block between two rules is part of the essay. */
  private static final int MAX_LENGTH = 16_384;

  private static final Pattern KEY =
      Pattern.compile("[\\p{L}_\"][\\p{L}\\p{N}_ .\"-]{0,60}(?::(\\s.*)?|\\s*=.*)");

  /** Between which lines front matter stands. */
  private enum Fence {
    YAML("---"),
    TOML("+++");

    private final String rule;

    Fence(String rule) {
      this.rule = rule;
    }

    Map<String, String> read(String block) throws UnreadableException {
      return this == YAML ? FrontMatterYaml.read(block) : FrontMatterToml.read(block);
    }

    boolean endsAt(String line) {
      return line.equals(rule) || (this == YAML && line.equals("..."));
    }
  }

  public static FrontMatter of(String text) {
    for (Fence fence : Fence.values()) {
      String block = block(text, fence);
      if (block != null) {
        return of(text, fence, block);
      }
    }
    KeyLines lines = KeyLines.of(text);
    return lines == null
        ? new FrontMatter(Metadata.NONE, text, List.of())
        : new FrontMatter(metadata(lines.values()), text.substring(lines.end()), List.of());
  }

  private static FrontMatter of(String text, Fence fence, String block) {
    String body = text.substring(nextLine(text, nextLine(text, 0) + block.length()));
    try {
      return new FrontMatter(metadata(fence.read(block)), body, List.of());
    } catch (UnreadableException e) {
      return new FrontMatter(Metadata.NONE, body, List.of(unreadable(fence, e)));
    }
  }

  /** The lines between the first and the second rule, or null where this is no front matter. */
  private static @Nullable String block(String text, Fence fence) {
    int start = nextLine(text, 0);
    if (!text.substring(0, start).stripTrailing().equals(fence.rule)) {
      return null;
    }
    boolean hasKey = false;
    for (int at = start; at < text.length() && at - start <= MAX_LENGTH; at = nextLine(text, at)) {
      String line = text.substring(at, Math.min(nextLine(text, at), at + MAX_LENGTH)).strip();
      if (fence.endsAt(line)) {
        return hasKey ? text.substring(start, at) : null;
      }
      hasKey |= KEY.matcher(line).matches();
    }
    return null;
  }

  private static Metadata metadata(Map<String, String> given) {
    Map<String, String> values = new TreeMap<>();
    given.forEach(
        (key, value) -> {
          if (!value.isBlank()) {
            values.put(key.strip().toLowerCase(Locale.ROOT), value.strip());
          }
        });
    return new Metadata(
        values.remove("title"),
        author(values),
        values.remove("date"),
        values.remove("source"),
        values);
  }

  private static @Nullable String author(Map<String, String> values) {
    for (String key : List.of("author", "authors", "by", "byline")) {
      if (values.containsKey(key)) {
        return values.remove(key);
      }
    }
    return null;
  }

  /** Where the line after the one at {@code from} begins. */
  static int nextLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }

  private static Issue unreadable(Fence fence, UnreadableException problem) {
    return new Issue(
        IssueCode.FRONT_MATTER_UNREADABLE,
        "The front matter (between the two lines '"
            + fence.rule
            + "') is not used: "
            + problem.getMessage()
            + ". Put values that hold a colon in quotation marks.");
  }
}
