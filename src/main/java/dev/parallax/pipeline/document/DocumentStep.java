package dev.parallax.pipeline.document;

import dev.parallax.store.EntryUse;
import java.io.IOException;
import java.io.Serializable;
import java.util.function.Consumer;

/** What is done with each document by itself: one of the steps of {@link PerDocument}. */
public interface DocumentStep extends Serializable {

  /** Name under which its time stands in {@code run.json}. */
  String name();

  /** What becomes of a document that it fails on. */
  StepFailure failure();

  /**
   * Gets ready for the first document, once a thread; models and what was learnt of the corpus are
   * there by then.
   *
   * @throws IOException if what it needs cannot be had, which is no failure of a document
   */
  Work begin() throws IOException;

  /** The work on one document. For one thread. */
  @FunctionalInterface
  interface Work {

    /**
     * Does it.
     *
     * @param uses is told how entries of the store were used, also where the work fails
     * @throws IOException if something cannot be read or written; whatever else is thrown is a
     *     failure of the document
     */
    void on(OpenDocument document, Consumer<EntryUse> uses) throws IOException;
  }
}
