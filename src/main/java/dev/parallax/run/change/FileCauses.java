package dev.parallax.run.change;

import dev.parallax.model.change.ChangeCause;
import dev.parallax.model.change.DocumentState;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what brought a change of a file about.
 *
 * @param differences of the runs
 * @param before what went into the previous run
 * @param after what went into this run
 */
record FileCauses(Differences differences, RunFacts before, RunFacts after) {

  /**
   * The one thing that differs. Where several do: documents if the file itself is another; a file
   * that is the same may owe its change to any of them, duplicates among the documents too.
   */
  ChangeCause of(@Nullable DocumentState was, @Nullable DocumentState is) {
    ChangeCause only = differences.cause();
    return only == ChangeCause.UNATTRIBUTED && differences.documents() && isAnother(was, is)
        ? ChangeCause.DOCUMENTS
        : only;
  }

  private boolean isAnother(@Nullable DocumentState was, @Nullable DocumentState is) {
    return Stream.of(Optional.ofNullable(was), Optional.ofNullable(is))
        .flatMap(Optional::stream)
        .map(DocumentState::path)
        .anyMatch(
            path ->
                !Objects.equals(
                    before.hashesOfInputs().get(path), after.hashesOfInputs().get(path)));
  }
}
