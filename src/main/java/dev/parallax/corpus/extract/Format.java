package dev.parallax.corpus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file format that can be read. */
enum Format {
  TEXT("plain text", List.of("txt", "text", "")),
  MARKDOWN("Markdown", List.of("md", "markdown")),
  HTML("HTML", List.of("html", "htm", "xhtml")),
  PDF("PDF", List.of("pdf")),
  DOCX("Word", List.of("docx"));

  /** For messages. */
  static final String SUPPORTED =
      "plain text (.txt), Markdown (.md), HTML (.html), PDF (.pdf) and Word (.docx)";

  private final String title;
  private final List<String> extensions;

  Format(String title, List<String> extensions) {
    this.title = title;
    this.extensions = extensions;
  }

  /** The name used in tables: lower case. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name people use. */
  String title() {
    return title;
  }

  /** Whether its files consist of characters. */
  boolean isTextual() {
    return this == TEXT || this == MARKDOWN || this == HTML;
  }

  /** What the file's name promises; a name without extension promises plain text. */
  static Optional<Format> ofName(String path) {
    String extension = extension(path);
    for (Format format : values()) {
      if (format.extensions.contains(extension)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /**
   * What follows the last full stop of the file's name, in lower case; empty where there is none.
   */
  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.substring(name.lastIndexOf('.') + 1).length() == name.length()
        ? ""
        : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
