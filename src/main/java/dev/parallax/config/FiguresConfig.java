package dev.parallax.config;

import dev.parallax.config.type.Setting;
import java.io.Serializable;
import java.util.List;

/**
 * Figures from outside: a family of measures, one a column of a file.
 *
 * @param title of the family on the page; empty for its name
 * @param file CSV, a row a document or a sentence
 * @param columns that are measured; all that are left, where empty
 * @param unit what the figures are of, in the plural
 */
public record FiguresConfig(
    @Setting(value = "Its title on the page; its name where empty.", byDefault = "''") String title,
    @Setting(
            value =
                "CSV of the figures, counted from the project (see input.folder): column path or"
                    + " document_id says of which document, column sentence of which sentence of it (its"
                    + " ordinal in the table sentences), if of one; a column text, if there is one, must"
                    + " say what the sentence says.",
            pattern = "[^\\x00]+")
        String file,
    @Setting(
            value = "Columns to measure; all other columns where empty.",
            byDefault = "[]",
            pattern = ".*\\S.*")
        List<String> columns,
    @Setting(
            value = "What the figures are of, in the plural: points, for one.",
            byDefault = "points")
        String unit)
    implements Serializable {

  /** Copies the list. */
  public FiguresConfig {
    columns = List.copyOf(columns);
  }

  /** The same with its figures in another file. */
  public FiguresConfig withFile(String other) {
    return new FiguresConfig(title, other, columns, unit);
  }
}
