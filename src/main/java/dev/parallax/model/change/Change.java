package dev.parallax.model.change;

import java.util.Comparator;

/** One thing that is not as it was in the previous run. */
public sealed interface Change permits DocumentChange, MeasureChange, TopicChange {

  /** By kind and subject, as the table is sorted. */
  Comparator<Change> ORDER =
      Comparator.comparing((Change change) -> change.kind().label()).thenComparing(Change::subject);

  /** What has become of it. */
  ChangeKind kind();

  /** What has changed: a file by its path, a comparison or a topic by its id. */
  String subject();

  /** What brought it about. */
  ChangeCause cause();
}
