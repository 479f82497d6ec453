package dev.parallax.learn.data;

import dev.parallax.config.ConfigException;
import dev.parallax.config.yaml.YamlPlace;
import dev.parallax.own.file.OwnFile;
import dev.parallax.own.file.Problems;
import dev.parallax.own.label.LabelColumns;
import dev.parallax.own.label.LabelKeyReader;
import dev.parallax.own.label.LabelSheetReader;
import dev.parallax.own.label.LabelledRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a sheet that have a label.
 *
 * @param sentences in the order of the sheet
 * @param unlabelled rows without a label
 */
public record LabelledSentences(List<LabelledSentence> sentences, int unlabelled) {

  /** Copies the list. */
  public LabelledSentences {
    sentences = List.copyOf(sentences);
  }

  /**
   * Reads a sheet: one that {@code sample} has written, or one of the user's own with the columns
   * id, sentence (or text) and labels, and document where it is known.
   *
   * @param sheet as it was typed
   * @param key the second file of the sample, which tells the documents; empty for none
   * @param columns that may hold labels
   * @throws ConfigException with all that is wrong with the files
   */
  public static LabelledSentences read(String sheet, String key, LabelColumns columns)
      throws ConfigException {
    Problems problems = new Problems();
    List<LabelledRow> rows = new LabelSheetReader(columns, problems).read(OwnFile.typed(sheet));
    Map<String, LabelKeyReader.Drawn> drawn =
        key.isEmpty() ? Map.of() : new LabelKeyReader(problems).read(OwnFile.typed(key));
    List<LabelledSentence> sentences = new ArrayList<>();
    for (LabelledRow row : rows) {
      if (row.text().isBlank()) {
        problems.at(row.place(), "sentence", "is empty; the text that was labelled is needed");
      } else if (!row.values().isEmpty()) {
        sentences.add(
            new LabelledSentence(
                row.id(), document(row, drawn.get(row.id())), row.text(), row.values()));
      }
    }
    if (sentences.isEmpty() && problems.isEmpty()) {
      problems.at(new YamlPlace(sheet, 0), "", "no row has a label");
    }
    if (!problems.isEmpty()) {
      throw new ConfigException(problems.inOrder());
    }
    return new LabelledSentences(sentences, rows.size() - sentences.size());
  }

  /** An id of the form article_sentence names the document, too; any other is one of its own. */
  private static String document(LabelledRow row, LabelKeyReader.@Nullable Drawn drawn) {
    if (row.document() != null) {
      return row.document();
    }
    if (drawn != null) {
      return drawn.document();
    }
    return documentOf(row.id());
  }

  /** What stands before the last underscore of an id; the id where there is none. */
  static String documentOf(String id) {
    int end = id.lastIndexOf('_');
    return end < 1 ? id : id.substring(0, end);
  }

  /** How many documents they are from. */
  public int documents() {
    return (int) sentences.stream().map(LabelledSentence::document).distinct().count();
  }

  /** What was read, for people. */
  public List<String> told() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d labelled sentences of %,d documents.%s",
            sentences.size(),
            documents(),
            unlabelled == 0
                ? ""
                : String.format(Locale.ROOT, " %,d rows have no label.", unlabelled)));
    if (documents() == sentences.size()) {
      lines.add(
          "Each is taken for a document of its own, so that intervals are too narrow if they are not:");
      lines.add("--key, a column document, or ids of the form document_sentence tell.");
    }
    return lines;
  }
}
