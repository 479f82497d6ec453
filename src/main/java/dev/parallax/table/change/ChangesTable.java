package dev.parallax.table.change;

import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.table.format.Table;

/** {@code changes}: what is not as it was in the previous run. */
public final class ChangesTable {

  /** Its columns. */
  public static final Table<ChangeRow> TABLE =
      Table.<ChangeRow>named(
              "changes",
              "One row a change since the previous run of the job: a file that came, went, changed or"
                  + " was rejected, a topic that came or went or that the settings name or merge"
                  + " otherwise, or a measure that moved; of measures"
                  + " those that moved most in each family and pair of cohorts. No rows in a first run, and where run.json"
                  + " (changes.note) says why nothing is told. Columns that end in _before speak of"
                  + " the previous run.")
          .key("kind", "subject")
          .sortedBy("kind", "subject")
          .column(
              "kind",
              STRING,
              "document_added, document_changed (other bytes), document_removed, document_moved"
                  + " (the same bytes under another path or in another cohort), document_rejected"
                  + " (not rejected before), document_accepted (rejected before), measure_appeared,"
                  + " measure_gone or measure_moved; topic_born, topic_split (like an old topic that"
                  + " goes on in another one), topic_merged (gone, and like one that goes on),"
                  + " topic_died, topic_merged_by_hand (the settings merge topics into it, none or"
                  + " others before), topic_parted_by_hand (they no longer do) or topic_named (they"
                  + " name it otherwise).",
              row -> row.change().kind().label())
          .column(
              "subject",
              STRING,
              "What has changed: the file, by its path (where it is gone: the path it had), or the"
                  + " comparison or the topic, by its id.",
              row -> row.change().subject())
          .column(
              "cause",
              STRING,
              "What brought it about: documents, configuration, versions, topic_state (other topics"
                  + " were inherited and nothing else differs), or unattributed where several of them"
                  + " are other than they were and it was not found out which.",
              row -> row.change().cause().label())
          .columns(DocumentChangeColumns.ALL)
          .columns(MeasureChangeColumns.ALL)
          .columns(MovementColumns.ALL)
          .columns(TopicChangeColumns.ALL)
          .column(
              "previous_snapshot",
              STRING,
              "Snapshot of the previous run, as in its run.json and the footers of its tables.",
              ChangeRow::previousSnapshot)
          .build();

  private ChangesTable() {}
}
