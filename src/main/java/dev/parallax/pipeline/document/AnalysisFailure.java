package dev.parallax.pipeline.document;

import dev.parallax.model.text.Document;
import dev.parallax.model.text.Reject;
import dev.parallax.model.text.Stage;

/** What becomes of a document that an analysis room fails on: the rest of the corpus goes on. */
final class AnalysisFailure {

  private AnalysisFailure() {}

  static Reject reject(Document document, Throwable failure) {
    return new Reject(
        document.path(),
        document.documentId(),
        document.cohort(),
        document.contentSha256(),
        Stage.ANALYSE,
        "analysis_failed",
        "Parallax failed on this text ("
            + failure.getClass().getSimpleName()
            + "); the log has the details. Please report it with the text, if you can share it.",
        null);
  }
}
