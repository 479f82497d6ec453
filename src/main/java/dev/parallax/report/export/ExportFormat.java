package dev.parallax.report.export;

import java.util.Locale;

/** How tables are written. */
public enum ExportFormat {
  /** One file a table, its first line the names of its columns. */
  CSV,
  /** One workbook a table; a table of more rows than a sheet can hold goes on on the next one. */
  XLSX,
  /** One file a table, one object a line. */
  JSON;

  /** As users type it, and what names of files end with. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
