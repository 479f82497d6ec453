package dev.parallax.table.change;

import static dev.parallax.table.format.ColumnType.STRING;

import dev.parallax.model.change.DocumentChange;
import dev.parallax.model.change.DocumentState;
import dev.parallax.table.format.Column;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Of {@code changes}: the file, as it is and as it was. */
final class DocumentChangeColumns {

  private static final String MEASURES = " Null for measures";

  static final List<Column<ChangeRow>> ALL =
      List.of(
          text(
              "document_id",
              "The document, as in documents, or in rejects; where it is gone, as it was."
                  + MEASURES
                  + " and for files in no cohort.",
              change -> change.document().documentId()),
          text(
              "path",
              "Path below the input folder." + MEASURES + " and what is gone.",
              after(DocumentState::path)),
          text(
              "path_before",
              "Path below the input folder." + MEASURES + " and what is new.",
              before(DocumentState::path)),
          text(
              "cohort",
              "Cohort of the file." + MEASURES + ", what is gone, and files in no cohort.",
              after(DocumentState::cohort)),
          text(
              "cohort_before",
              "Cohort of the file." + MEASURES + ", what is new, and files in no cohort.",
              before(DocumentState::cohort)),
          text(
              "content_sha256",
              "SHA-256 of the file's bytes, hex."
                  + MEASURES
                  + ", what is gone, and what could not be read.",
              after(DocumentState::contentSha256)),
          text(
              "content_sha256_before",
              "SHA-256 of the file's bytes, hex."
                  + MEASURES
                  + ", what is new, and what could not be read.",
              before(DocumentState::contentSha256)),
          text(
              "error_class",
              "Why it is rejected, as in rejects; null where it is not.",
              after(DocumentState::errorClass)),
          text(
              "error_class_before",
              "Why it was rejected; null where it was not.",
              before(DocumentState::errorClass)));

  private DocumentChangeColumns() {}

  private static Function<DocumentChange, @Nullable String> before(
      Function<DocumentState, @Nullable String> value) {
    return change -> change.before() == null ? null : value.apply(change.before());
  }

  private static Function<DocumentChange, @Nullable String> after(
      Function<DocumentState, @Nullable String> value) {
    return change -> change.after() == null ? null : value.apply(change.after());
  }

  private static Column<ChangeRow> text(
      String name, String about, Function<DocumentChange, @Nullable String> value) {
    return Column.nullable(name, STRING, about, ChangeRow.document(value));
  }
}
