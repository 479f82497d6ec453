package dev.parallax.own.figure;

import java.io.Serializable;
import java.util.List;

/**
 * Figures from outside, read and checked.
 *
 * @param name of their family
 * @param title for people
 * @param file that they stand in, as the settings name it
 * @param unit what they are of, in the plural
 * @param columns that are measured, in order
 * @param ofSentences whether each is of a sentence, else of a document
 * @param byPath whether documents are named by their path, else by their id
 * @param rows what it says, by document
 */
public record Figures(
    String name,
    String title,
    String file,
    String unit,
    List<Column> columns,
    boolean ofSentences,
    boolean byPath,
    FigureRows rows)
    implements Serializable {

  /**
   * A column that is measured.
   *
   * @param key of the measure
   * @param title as the file has it
   */
  public record Column(String key, String title) implements Serializable {}

  /**
   * One row.
   *
   * @param values one a column; NaN where the file has none
   * @param text that the sentence must have; empty where the file does not say
   */
  public record Row(List<Double> values, String text) {

    /** Copies the list. */
    public Row {
      values = List.copyOf(values);
    }
  }

  /** Copies the columns. */
  public Figures {
    columns = List.copyOf(columns);
  }
}
