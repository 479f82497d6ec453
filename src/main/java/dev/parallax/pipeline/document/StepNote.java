package dev.parallax.pipeline.document;

/**
 * Stands beside a failure that ends a run, and says where it happened. It changes nothing of what
 * the failure is taken for.
 */
public final class StepNote extends Exception {

  private static final long serialVersionUID = 1L;

  private StepNote(String step, String document) {
    super("at the step '" + step + "' on the document " + document, null, false, false);
  }

  /** Puts a note beside a failure. */
  static void lay(Throwable failure, String step, String document) {
    failure.addSuppressed(new StepNote(step, document));
  }
}
