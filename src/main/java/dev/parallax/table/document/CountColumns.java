package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.INT32;

import dev.parallax.model.text.SegmentKind;
import dev.parallax.table.format.Column;
import java.util.List;
import java.util.function.ToLongFunction;

/** Of {@code documents}: how much there is of it. */
final class CountColumns {

  static final List<Column<DocumentRow>> ALL =
      List.of(
          count(
              "n_characters",
              "Code points of the cleaned text.",
              row -> row.document().text().codePointCount(0, row.document().text().length())),
          count("n_segments", "Segments of every kind.", row -> row.document().segments().size()),
          count(
              "n_paragraphs",
              "Segments of kind paragraph.",
              row -> row.segments(SegmentKind.PARAGRAPH).count()),
          count(
              "n_headings",
              "Segments of kind heading.",
              row -> row.segments(SegmentKind.HEADING).count()),
          count(
              "n_sentences", "Sentences in segments of every kind.", row -> row.sentences().size()),
          count(
              "n_tokens",
              "Tokens in segments of every kind, punctuation among them.",
              row -> row.sentences().stream().mapToLong(s -> s.tokens().size()).sum()),
          count(
              "n_mentions",
              "Mentions in segments of every kind.",
              row -> row.analysed().annotation().mentions().size()),
          count(
              "n_unparsed_sentences",
              "Sentences without a parse, and so without sentiment.",
              row -> row.sentences().stream().filter(sentence -> !sentence.parsed()).count()));

  private CountColumns() {}

  private static Column<DocumentRow> count(
      String name, String description, ToLongFunction<DocumentRow> count) {
    return Column.required(
        name, INT32, description, row -> Math.toIntExact(count.applyAsLong(row)));
  }
}
