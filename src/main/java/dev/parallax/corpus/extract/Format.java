package dev.parallax.corpus.extract;

import java.util.Locale;
import java.util.Optional;

/** A file format that can be read. */
public enum Format {
  TEXT("plain text"),
  MARKDOWN("Markdown"),
  HTML("HTML"),
  PDF("PDF"),
  DOCX("Word");

  /** For messages. */
  public static final String SUPPORTED =
      "plain text (.txt), Markdown (.md), HTML (.html), PDF (.pdf) and Word (.docx)";

  private final String title;

  Format(String title) {
    this.title = title;
  }

  /** The name used in tables: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name people use. */
  public String title() {
    return title;
  }

  /** Whether its files consist of characters. */
  public boolean isTextual() {
    return this == TEXT || this == MARKDOWN || this == HTML;
  }

  /** What the file's name promises; a name without extension promises plain text. */
  public static Optional<Format> ofName(String path) {
    return switch (extension(path)) {
      case "txt", "text", "" -> Optional.of(TEXT);
      case "md", "markdown" -> Optional.of(MARKDOWN);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "pdf" -> Optional.of(PDF);
      case "docx" -> Optional.of(DOCX);
      default -> Optional.empty();
    };
  }

  /**
   * What follows the last full stop of the file's name, in lower case; empty where there is none.
   */
  public static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int stop = name.lastIndexOf('.');
    return stop < 0 ? "" : name.substring(stop + 1).toLowerCase(Locale.ROOT);
  }
}
