package dev.parallax.pipeline;

import dev.parallax.model.Reject;
import java.util.List;

/** No document of the corpus could be analysed, so no run was published. */
public final class NothingAnalysedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Reject> rejects;

  /**
   * @param message what is wrong and what to do, for people
   * @param rejects why each file was rejected
   */
  NothingAnalysedException(String message, List<Reject> rejects) {
    super(message);
    this.rejects = List.copyOf(rejects);
  }

  /** Why each file was rejected, sorted by path. */
  public List<Reject> rejects() {
    return rejects;
  }
}
