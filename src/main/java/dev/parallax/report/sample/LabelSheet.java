package dev.parallax.report.sample;

import dev.parallax.files.ObjectWriter;
import dev.parallax.files.Place;
import dev.parallax.model.Hashes;
import dev.parallax.report.export.CsvRows;
import dev.parallax.report.read.RunFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of a run to be labelled, in two files: what the person who labels sees, and what that
 * person must not know until it is done.
 *
 * @param run whose sentences they are
 * @param kind what is to be said of them
 */
public record LabelSheet(RunFolder run, SampleKind kind) {

  /** How the name of the second file ends. */
  private static final String KEY = "-key";

  private static final String ENDING = ".csv";

  /**
   * What was drawn.
   *
   * @param sheet the file to fill in
   * @param key the second file
   * @param columns to fill in
   * @param drawn cohort to the sentences drawn from it
   * @param pool cohort to the sentences there are
   */
  public record Written(
      Place sheet,
      Place key,
      List<String> columns,
      Map<String, Integer> drawn,
      Map<String, Integer> pool) {}

  /**
   * How sentences are drawn.
   *
   * @param number of them, in all
   * @param balanced whether as many are drawn from each cohort
   * @param seed that decides chance
   * @param oversampled frames, as {@code <set>/<frame>}, of which more sentences are to be drawn
   *     than there are in proportion
   */
  public record Draw(int number, boolean balanced, long seed, List<String> oversampled) {}

  /** The file that {@link #write} would make, which may be there already, with labels in it. */
  public Place sheet(Place folder) {
    return folder.at(kind + ENDING);
  }

  /** The second file. */
  public Place key(Place folder) {
    return folder.at(kind + KEY + ENDING);
  }

  /** The frames that the run has measured, as {@code <set>/<frame>}. */
  public Set<String> frames() throws IOException {
    return SampleKind.frames(run);
  }

  /**
   * Draws sentences and writes both files.
   *
   * @throws IOException if a table is damaged or a file cannot be written
   */
  public Written write(Draw draw, Place folder) throws IOException {
    List<PooledDocument> pool = SentenceTexts.pool(run, RareSentences.of(run, draw.oversampled()));
    List<DrawnSentence> drawn =
        new SentenceDraw(draw.number(), draw.balanced(), draw.seed()).of(pool);
    SentenceTexts texts = SentenceTexts.of(run, drawn);
    List<String> columns = kind.columns(run);
    Map<String, Integer> sizes = new TreeMap<>();
    pool.forEach(one -> sizes.merge(one.cohort(), one.sentences().size(), Integer::sum));
    write(
        sheet(folder),
        Stream.concat(Stream.of("id", "before", "sentence", "after"), columns.stream()).toList(),
        drawn.stream().map(one -> shown(one, texts, columns, draw.seed())).toList());
    write(
        key(folder),
        List.of(
            "id",
            "cohort",
            "document_id",
            "ordinal",
            "sentence_sha256",
            "probability",
            "cohort_sentences",
            "oversampled"),
        drawn.stream().map(one -> hidden(one, texts, sizes, draw.seed())).toList());
    Map<String, Integer> counts = new LinkedHashMap<>();
    sizes.keySet().forEach(cohort -> counts.put(cohort, 0));
    drawn.forEach(one -> counts.merge(one.document().cohort(), 1, Integer::sum));
    return new Written(sheet(folder), key(folder), columns, counts, sizes);
  }

  private static List<@Nullable Object> shown(
      DrawnSentence one, SentenceTexts texts, List<String> columns, long seed) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(one.id(seed));
    cells.add(texts.text(one, -1));
    cells.add(texts.text(one, 0));
    cells.add(texts.text(one, 1));
    columns.forEach(column -> cells.add(""));
    return cells;
  }

  private static List<@Nullable Object> hidden(
      DrawnSentence one, SentenceTexts texts, Map<String, Integer> sizes, long seed) {
    String cohort = one.document().cohort();
    return List.of(
        one.id(seed),
        cohort,
        one.document().id(),
        one.ordinal(),
        Hashes.sha256(texts.text(one, 0)),
        one.probability(),
        sizes.getOrDefault(cohort, 0),
        one.document().oversamples(one.ordinal()));
  }

  private static void write(Place file, List<String> columns, List<List<@Nullable Object>> rows)
      throws IOException {
    try (ObjectWriter out = file.writer()) {
      try (CsvRows csv = new CsvRows(columns, out)) {
        for (List<@Nullable Object> row : rows) {
          csv.write(row);
        }
      }
      out.commit();
    }
  }
}
