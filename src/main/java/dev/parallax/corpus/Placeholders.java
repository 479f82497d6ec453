package dev.parallax.corpus;

import dev.parallax.model.ResourceLines;
import dev.parallax.model.text.Issue;
import dev.parallax.model.text.IssueCode;
import dev.parallax.model.text.Metadata;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of metadata what stands in for a value: {@code NA}, a program's default, the name of
 * the file that a printer driver made. Eight authors called {@code NA} are not one author.
 */
final class Placeholders {

  private static final Set<String> VALUES =
      ResourceLines.of(Placeholders.class, "placeholders.tsv")
          .collect(Collectors.toUnmodifiableSet());

  /** Titles that programs make of a file's name. */
  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?i)(?:microsoft word - |untitled[ -]?\\d*$|document ?\\d+$|slide"
              + " \\d+$).*|\\S+\\.(?:docx?|dotx?|rtf|odt|pdf|indd|qxd|tex|txt|html?)");

  private Placeholders() {}

  /**
   * The metadata without placeholders.
   *
   * @param issues takes one for each that is taken out
   */
  static Metadata remove(Metadata metadata, List<Issue> issues) {
    return new Metadata(
        real("title", metadata.title(), issues),
        real("author", metadata.author(), issues),
        real("date", metadata.date(), issues),
        metadata.source(),
        metadata.other());
  }

  private static @Nullable String real(String field, @Nullable String value, List<Issue> issues) {
    if (value == null || !is(field, value)) {
      return value;
    }
    issues.add(
        new Issue(
            IssueCode.PLACEHOLDER_METADATA,
            "The "
                + field
                + " is given as '"
                + value.strip()
                + "', which is no "
                + field
                + "; it is left blank. Name it in documents.csv if it is known."));
    return null;
  }

  /** Whether what an issue says was left blank is still blank. */
  static boolean isOpen(Issue issue, Metadata merged) {
    return Stream.of("title", "author", "date")
        .filter(field -> issue.message().startsWith("The " + field + " "))
        .anyMatch(field -> merged.value(field) == null);
  }

  static boolean is(String field, String value) {
    String folded = value.strip().toLowerCase(Locale.ROOT);
    return VALUES.contains("any\t" + folded)
        || VALUES.contains(field + "\t" + folded)
        || (field.equals("title") && FILE_NAME.matcher(value.strip()).matches());
  }
}
