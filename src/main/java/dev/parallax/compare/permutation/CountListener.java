package dev.parallax.compare.permutation;

/** Hears how far a long comparison is; called from any thread, as often as something is done. */
@FunctionalInterface
public interface CountListener {

  /**
   * Some are done.
   *
   * @param what they are and what is done to them, for people: {@code measures compared}; other
   *     words begin another count
   * @param done of them
   * @param total of them
   */
  void counted(String what, long done, long total);

  /** Nobody hears it. */
  static CountListener none() {
    return (what, done, total) -> {};
  }
}
