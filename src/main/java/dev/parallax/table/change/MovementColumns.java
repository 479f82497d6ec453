package dev.parallax.table.change;

import static dev.parallax.table.format.ColumnType.BOOLEAN;
import static dev.parallax.table.format.ColumnType.DOUBLE;
import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.change.MeasureChange;
import dev.parallax.model.change.MeasureState;
import dev.parallax.model.change.MovementParts;
import dev.parallax.table.format.Column;
import dev.parallax.table.format.ColumnType;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Of {@code changes}: what a comparison said, what it says, and how far that is apart. */
final class MovementColumns {

  static final List<Column<ChangeRow>> ALL =
      Stream.of(
              states("difference", DOUBLE, "mean_b less mean_a.", MeasureState::difference),
              movement(),
              states("p", DOUBLE, "p as in comparisons, null where descriptive.", MeasureState::p),
              states("q", DOUBLE, "q as in comparisons, null where descriptive.", MeasureState::q),
              states(
                  "inference",
                  STRING,
                  "inferred or descriptive.",
                  state -> state.inferred() ? "inferred" : "descriptive"),
              states(
                  "conclusion",
                  STRING,
                  "what may be said at q of at most .05: b_higher, b_lower, or none where it is not"
                      + " told from chance or not tested.",
                  state -> state.conclusion().label()),
              List.of(
                  of(
                      "conclusion_changed",
                      BOOLEAN,
                      "Whether another conclusion is drawn; a measure that is not there has none."
                          + " Null for documents.",
                      MeasureChange::concludesOtherwise)))
          .flatMap(List::stream)
          .toList();

  private MovementColumns() {}

  private static List<Column<ChangeRow>> movement() {
    return List.of(
        of(
            "movement",
            DOUBLE,
            "difference less difference_before, in the measure's unit. Null where either is.",
            MeasureChange::movement),
        of(
            "scaled_movement",
            DOUBLE,
            "movement by half the width of the wider of the two runs' 95 % intervals of the"
                + " difference (Welch's, or within documents where descriptive): beyond 1 or -1 the"
                + " new difference lies outside the interval of the less sure run. Null where"
                + " movement is, and without an interval.",
            MeasureChange::scaled),
        of(
            "movement_by_documents",
            DOUBLE,
            "Part of movement that the documents make under the previous run's settings. Null where"
                + " parts were not told apart: where one thing only differs, or versions do.",
            parts(MovementParts::documents)),
        of(
            "movement_by_configuration",
            DOUBLE,
            "Part of movement that the settings then make. Null where movement_by_documents is.",
            parts(MovementParts::configuration)));
  }

  private static Function<MeasureChange, @Nullable Double> parts(
      Function<MovementParts, Double> part) {
    return change -> change.parts() == null ? null : part.apply(change.parts());
  }

  private static <V> List<Column<ChangeRow>> states(
      String name, ColumnType<V> type, String about, Function<MeasureState, @Nullable V> value) {
    return List.of(
        of(
            name + "_before",
            type,
            "In the previous run: " + about + " Null for documents, and where it appeared.",
            change -> change.before() == null ? null : value.apply(change.before())),
        of(
            name,
            type,
            "In this run: " + about + " Null for documents, and where it is gone.",
            change -> change.after() == null ? null : value.apply(change.after())));
  }

  private static <V> Column<ChangeRow> of(
      String name, ColumnType<V> type, String about, Function<MeasureChange, @Nullable V> value) {
    return Column.nullable(name, type, about, ChangeRow.measure(value));
  }
}
