package dev.parallax.topic.lda;

/** A model that cannot be trusted, or none at all; the message says why, for people. */
public final class FailedFitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FailedFitException(String message) {
    super(message);
  }

  FailedFitException(String message, Throwable cause) {
    super(message, cause);
  }
}
