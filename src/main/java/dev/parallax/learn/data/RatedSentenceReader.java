package dev.parallax.learn.data;

import dev.parallax.files.DataException;
import dev.parallax.files.Place;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads rated sentences: UTF-8, a head of {@code id}, {@code mean_rating}, {@code text}, then a
 * line a sentence, columns parted by tabs, nothing quoted.
 */
public final class RatedSentenceReader {

  private static final String HEAD = "id\tmean_rating\ttext";
  private static final int COLUMNS = 3;

  private final Place file;
  private final boolean anyId;
  private final Set<String> ids = new HashSet<>();

  private RatedSentenceReader(Place file, boolean anyId) {
    this.file = file;
    this.anyId = anyId;
  }

  /**
   * Reads a file to learn from, whose ids must tell the articles: folds keep these together.
   *
   * @return at least one sentence, in the file's order
   * @throws DataException if a line has not this form
   * @throws IOException if the file cannot be read
   */
  public static List<RatedSentence> read(Place file) throws IOException, DataException {
    return read(file, false);
  }

  /**
   * Reads a file to judge by; a sentence whose id is not of the form {@code article_sentence} is an
   * article of its own.
   *
   * @return at least one sentence, in the file's order
   * @throws DataException if a line has not this form
   * @throws IOException if the file cannot be read
   */
  public static List<RatedSentence> readAny(Place file) throws IOException, DataException {
    return read(file, true);
  }

  private static List<RatedSentence> read(Place file, boolean anyId)
      throws IOException, DataException {
    if (file.look().isEmpty()) {
      throw DataException.noFile(file);
    }
    List<String> lines;
    try {
      lines = file.lines();
    } catch (CharacterCodingException e) {
      throw new DataException(file, 0, "is not UTF-8");
    }
    return new RatedSentenceReader(file, anyId).sentences(lines);
  }

  private List<RatedSentence> sentences(List<String> lines) throws DataException {
    if (lines.isEmpty() || !lines.get(0).strip().equals(HEAD)) {
      throw new DataException(file, 1, "the head must be id, mean_rating, text, parted by tabs");
    }
    List<RatedSentence> sentences = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        sentences.add(sentence(lines.get(i), i + 1));
      }
    }
    if (sentences.isEmpty()) {
      throw new DataException(file, 0, "holds no sentence");
    }
    return sentences;
  }

  private RatedSentence sentence(String line, int number) throws DataException {
    String[] cells = line.split("\t", COLUMNS);
    if (cells.length < COLUMNS) {
      throw new DataException(file, number, "has " + cells.length + " columns in place of 3");
    }
    int end = cells[0].lastIndexOf('_');
    if (end < 1 && !anyId) {
      throw new DataException(file, number, "the id must be article_sentence: " + cells[0]);
    }
    if (!ids.add(cells[0])) {
      throw new DataException(file, number, "the id stands there twice: " + cells[0]);
    }
    return new RatedSentence(
        cells[0], LabelledSentences.documentOf(cells[0]), rating(cells[1], number), cells[2]);
  }

  private double rating(String cell, int number) throws DataException {
    try {
      double rating = Double.parseDouble(cell);
      if (Math.abs(rating) <= RatedSentence.MAX_RATING) {
        return rating;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of range.
    }
    throw new DataException(file, number, "the rating must be a number from -4 to 4: " + cell);
  }
}
