package dev.parallax.annotate.encode;

/** An encoder that does not work: a damaged model, or a processor it cannot run on. */
public final class EncoderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EncoderException(String model, Throwable cause) {
    super("The sentence encoder %s failed: %s".formatted(model, cause.getMessage()), cause);
  }
}
