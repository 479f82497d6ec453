package dev.parallax.table.document;

import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.text.Reject;
import dev.parallax.table.format.Table;

/** {@code rejects}: the files of which no other table speaks. */
public final class RejectsTable {

  /** Its columns. */
  public static final Table<Reject> TABLE =
      Table.<Reject>named(
              "rejects",
              "One row a file that could not be analysed or was left out for a reason; every file"
                  + " found is here, in documents, or among the ignored ones of run.json.")
          .key("path")
          .sortedBy("path")
          .refersTo("documents", "duplicate_of")
          .column("path", STRING, "Path below the input folder, with /.", Reject::path)
          .nullable(
              "document_id",
              STRING,
              "The id it would have had; null where no cohort is known. It is in no other table.",
              Reject::documentId)
          .nullable(
              "cohort",
              STRING,
              "The group it would have been compared in, or null.",
              Reject::cohort)
          .nullable(
              "content_sha256",
              STRING,
              "SHA-256 of the file's bytes, hex; null where they could not be read.",
              Reject::contentSha256)
          .column(
              "stage",
              STRING,
              "Where it was rejected: find, read, clean, screen, annotate or analyse.",
              row -> row.stage().label())
          .column(
              "error_class",
              STRING,
              "What is wrong, for programs: a stable name in snake_case.",
              row -> row.errorClass().label())
          .column("message", STRING, "What is wrong and what to do, for people.", Reject::message)
          .nullable(
              "duplicate_of",
              STRING,
              "document_id of the equal text that was taken instead, or null. Should that one fail"
                  + " later, it is in rejects, too.",
              Reject::duplicateOf)
          .build();

  private RejectsTable() {}
}
