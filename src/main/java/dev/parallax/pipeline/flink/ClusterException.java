package dev.parallax.pipeline.flink;

import java.io.IOException;

/** A job failed on a cluster, or the cluster cannot be used; the message is for people. */
public final class ClusterException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what happened, and what to do
   */
  public ClusterException(String message) {
    super(message);
  }

  /**
   * @param message what happened, and what to do
   * @param cause of it, for the log
   */
  public ClusterException(String message, Throwable cause) {
    super(message, cause);
  }
}
