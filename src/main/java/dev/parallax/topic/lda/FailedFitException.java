package dev.parallax.topic.lda;

/** A model that cannot be trusted: the sampler lost tokens or computed no likelihood. */
public final class FailedFitException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FailedFitException(String message) {
    super(message);
  }
}
