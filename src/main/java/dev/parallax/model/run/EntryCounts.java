package dev.parallax.model.run;

/**
 * How many documents found what they need in the store.
 *
 * @param reused found there
 * @param made anew
 */
public record EntryCounts(long reused, long made) {

  /** Those of both. */
  public EntryCounts plus(EntryCounts other) {
    return new EntryCounts(reused + other.reused, made + other.made);
  }

  /** All documents. */
  public long all() {
    return reused + made;
  }
}
