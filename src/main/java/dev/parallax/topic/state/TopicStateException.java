package dev.parallax.topic.state;

/** A topic state that cannot be used; the message says why, for people. */
public final class TopicStateException extends Exception {

  private static final long serialVersionUID = 1L;

  TopicStateException(String message) {
    super(message);
  }

  TopicStateException(String message, Throwable cause) {
    super(message, cause);
  }
}
