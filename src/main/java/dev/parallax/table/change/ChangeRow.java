package dev.parallax.table.change;

import dev.parallax.model.change.Change;
import dev.parallax.model.change.DocumentChange;
import dev.parallax.model.change.MeasureChange;
import dev.parallax.model.change.TopicChange;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@link ChangesTable}.
 *
 * @param change told of
 * @param previousSnapshot of the run it is told against
 */
public record ChangeRow(Change change, String previousSnapshot) {

  /** For columns of documents. */
  static <V> Function<ChangeRow, @Nullable V> document(
      Function<DocumentChange, @Nullable V> value) {
    return row -> row.change() instanceof DocumentChange of ? value.apply(of) : null;
  }

  /** For columns of topics. */
  static <V> Function<ChangeRow, @Nullable V> topic(Function<TopicChange, @Nullable V> value) {
    return row -> row.change() instanceof TopicChange of ? value.apply(of) : null;
  }

  /** For columns of measures. */
  static <V> Function<ChangeRow, @Nullable V> measure(Function<MeasureChange, @Nullable V> value) {
    return row -> row.change() instanceof MeasureChange of ? value.apply(of) : null;
  }
}
