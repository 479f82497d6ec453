package dev.parallax.cli.progress;

/** Hears how far a run is; may be called from any thread, as often as one likes. */
public interface ProgressListener {

  /**
   * A new stage begins.
   *
   * @param name what is done now, for people, for example {@code loading models}
   */
  void stage(String name);

  /**
   * Some of many are done with; other words than before begin another count.
   *
   * @param what they are and what is done to them, for people: {@code texts judged}
   * @param done how many are done with, rejected ones too
   * @param total how many there are
   */
  void counted(String what, long done, long total);
}
