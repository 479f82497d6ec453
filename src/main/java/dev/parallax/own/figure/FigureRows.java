package dev.parallax.own.figure;

import dev.parallax.model.Hashes;
import dev.parallax.own.figure.Figures.Row;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rows of a file of figures, by document and sentence. Kept in arrays: there may be a million,
 * and they travel to every worker.
 */
public final class FigureRows implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String[] documents;
  private final int[] sentences;
  private final double[] values;
  private final String[] texts;
  private final int columns;

  /**
   * A row as it was read.
   *
   * @param document path or id
   * @param sentence ordinal; 0 where it is of the document
   * @param values one a column; NaN where there is none
   * @param text that the sentence must have; empty where that is not said
   * @param line of the file
   */
  record Line(String document, int sentence, List<Double> values, String text, int line) {

    static final Comparator<Line> ORDER =
        Comparator.comparing(Line::document)
            .thenComparing(Line::sentence)
            .thenComparing(Line::line);

    boolean isOfTheSame(Line other) {
      return document.equals(other.document) && sentence == other.sentence;
    }
  }

  /**
   * @param sorted by {@link Line#ORDER}, each document and sentence once
   */
  FigureRows(List<Line> sorted, int columns) {
    this.columns = columns;
    this.documents = sorted.stream().map(Line::document).toArray(String[]::new);
    this.sentences = sorted.stream().mapToInt(Line::sentence).toArray();
    this.texts = sorted.stream().map(Line::text).toArray(String[]::new);
    this.values =
        sorted.stream()
            .flatMap(line -> line.values.stream())
            .mapToDouble(Double::doubleValue)
            .toArray();
  }

  /** Whether there is a row of a document. */
  public boolean has(String document) {
    return Arrays.binarySearch(documents, document) >= 0;
  }

  /** The documents that there are rows of, sorted. */
  public List<String> documents() {
    return Arrays.stream(documents).distinct().toList();
  }

  /** The rows of a document, by the ordinal of the sentence. */
  public SortedMap<Integer, Row> of(String document) {
    SortedMap<Integer, Row> rows = new TreeMap<>();
    int at = Arrays.binarySearch(documents, document);
    while (at > 0 && documents[at - 1].equals(document)) {
      at--;
    }
    for (; at >= 0 && at < documents.length && documents[at].equals(document); at++) {
      List<Double> ofRow = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        ofRow.add(values[at * columns + column]);
      }
      rows.put(sentences[at], new Row(ofRow, texts[at]));
    }
    return rows;
  }

  /** SHA-256, in hex, of all that they say. */
  public String hash() {
    MessageDigest digest = Hashes.newSha256();
    ByteBuffer numbers = ByteBuffer.allocate(Double.BYTES * columns + 3 * Integer.BYTES);
    for (int row = 0; row < documents.length; row++) {
      byte[] document = documents[row].getBytes(StandardCharsets.UTF_8);
      byte[] text = texts[row].getBytes(StandardCharsets.UTF_8);
      numbers.clear();
      numbers.putInt(document.length).putInt(text.length).putInt(sentences[row]);
      for (int column = 0; column < columns; column++) {
        numbers.putDouble(values[row * columns + column]);
      }
      digest.update(numbers.array());
      digest.update(document);
      digest.update(text);
    }
    return Hashes.hex(digest.digest());
  }
}
