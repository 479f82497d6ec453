package dev.parallax.learn;

/** Hears how far the judging of labelled texts is; may be called from any thread. */
@FunctionalInterface
public interface JudgingListener {

  /**
   * Some are done.
   *
   * @param what they are and what is done to them, for people: {@code texts judged}
   * @param done of them
   * @param total of them
   */
  void counted(String what, long done, long total);
}
