package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.INT32;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.text.CleaningStep;
import dev.parallax.model.text.Edit;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one cleaning step did to a document.
 *
 * @param step the step
 * @param edits how many it made, at least one
 * @param removed code points it removed from the raw text
 * @param inserted code points it put in their place
 */
record CleaningSummary(CleaningStep step, int edits, int removed, int inserted) {

  static final ColumnType<CleaningSummary> TYPE =
      ColumnType.struct(
          "cleaning_step",
          List.of(
              Column.required("step", STRING, "The cleaning step.", row -> row.step.label()),
              Column.required("edits", INT32, "Edits it made.", CleaningSummary::edits),
              Column.required(
                  "removed_characters",
                  INT32,
                  "Code points it removed from the raw text.",
                  CleaningSummary::removed),
              Column.required(
                  "inserted_characters",
                  INT32,
                  "Code points it put in their place.",
                  CleaningSummary::inserted)));

  /** One summary for each step that made an edit, in the order of steps. */
  static List<CleaningSummary> of(List<Edit> edits) {
    return Arrays.stream(CleaningStep.values()).flatMap(step -> of(step, edits)).toList();
  }

  private static Stream<CleaningSummary> of(CleaningStep step, List<Edit> all) {
    List<Edit> edits = all.stream().filter(edit -> edit.step() == step).toList();
    int removed = edits.stream().mapToInt(edit -> edit.raw().length()).sum();
    int inserted = edits.stream().mapToInt(edit -> edit.cleaned().length()).sum();
    return edits.isEmpty()
        ? Stream.empty()
        : Stream.of(new CleaningSummary(step, edits.size(), removed, inserted));
  }
}
